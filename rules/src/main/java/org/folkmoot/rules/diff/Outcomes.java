package org.folkmoot.rules.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Spelled;
import org.folkmoot.rules.backtest.Backtest;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.evaluate.Verdict;
import org.folkmoot.text.Excerpt;

/**
 * Which comments of a sample come to something else by other rules: another disposition, other
 * rules that fire, also in shadow, or other rules of which it is unknown. Each side is its own
 * engine with its own memory. Not thread-safe.
 */
public final class Outcomes {

  /** So many are kept to be named; all are counted. */
  private static final int MOST = 10_000;

  private static final int LONGEST = 60;

  private final RuleEngine before;
  private final RuleEngine after;
  private final List<Outcome> changed = new ArrayList<>();
  private int comments;
  private int differ;

  /**
   * A comment that comes to something else.
   *
   * @param comment its id
   * @param words how it begins
   * @param before what it came to
   * @param after what it comes to now
   */
  public record Outcome(String comment, String words, String before, String after)
      implements Spelled {
    @Override
    public Map<String, Object> spelled() {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("comment", comment);
      fields.put("words", words);
      fields.put("before", before);
      fields.put("after", after);
      return fields;
    }
  }

  /** Two files of rules before the first comment. */
  public Outcomes(RuleSet before, RuleSet after) {
    this.before = Backtest.engine(before);
    this.after = Backtest.engine(after);
  }

  /** Judges the next comment by both. */
  public void take(Item item) {
    comments++;
    String old = sentence(before.judge(item));
    String now = sentence(after.judge(item));
    if (!old.equals(now)) {
      differ++;
      if (changed.size() < MOST) {
        String words = Excerpt.quoted(item.comment().text(), LONGEST);
        changed.add(new Outcome(item.comment().id(), words, old, now));
      }
    }
  }

  /** Forgets a comment that went. */
  public void forget(String comment) {
    before.memory().forget(comment);
    after.memory().forget(comment);
  }

  private static String sentence(Verdict verdict) {
    String hits = verdict.hits().stream().map(Outcomes::hit).collect(Collectors.joining(", "));
    String unknown = String.join(", ", new TreeSet<>(verdict.unknown().keySet()));
    return verdict.disposition().spelled()
        + (hits.isEmpty() ? "" : " by " + hits)
        + (unknown.isEmpty() ? "" : "; unknown " + unknown);
  }

  private static String hit(Hit hit) {
    return hit.rule() + " (" + hit.mode().spelled() + ", " + hit.proposed().spelled() + ")";
  }

  /** How many comments were judged. */
  public int comments() {
    return comments;
  }

  /** How many come to something else. */
  public int differ() {
    return differ;
  }

  /** Those that do, in order, {@value #MOST} of them at most. */
  public List<Outcome> changed() {
    return List.copyOf(changed);
  }

  /** For people, {@code most} comments at most. */
  public List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    lines.add(differ + " of " + comments + " comments come to something else.");
    for (Outcome one : changed.subList(0, Math.min(most, changed.size()))) {
      lines.add("  " + one.comment() + " " + one.words());
      lines.add("    was " + one.before());
      lines.add("    now " + one.after());
    }
    if (differ > most) {
      lines.add("  and " + (differ - most) + " more");
    }
    return lines;
  }
}
