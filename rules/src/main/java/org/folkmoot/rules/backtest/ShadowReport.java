package org.folkmoot.rules.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.Spelled;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.evaluate.Standing;
import org.folkmoot.rules.evaluate.Verdict;
import org.folkmoot.text.Excerpt;
import org.folkmoot.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * What rules in shadow would have done: how often, what, and a sample of the comments with the
 * words that made them fire. The sample is drawn by a hash of the comment's id, so that it is
 * spread over the time and always the same. Comments before a time are remembered, for rules that
 * count, and not reported. Not thread-safe.
 */
public final class ShadowReport {

  private static final int LONGEST = 80;

  private final RuleEngine engine;
  private final @Nullable Instant since;
  private final int most;
  private final Map<String, Shadow> shadows = new TreeMap<>();
  private int comments;
  private int unseen;
  private @Nullable Instant first;
  private @Nullable Instant last;

  /** A comment on which a rule fired. */
  private record Sample(long order, String comment, String words, String found, String why)
      implements Comparable<Sample>, Spelled {
    @Override
    public int compareTo(Sample other) {
      int byOrder = Long.compare(order, other.order);
      return byOrder != 0 ? byOrder : comment.compareTo(other.comment);
    }

    @Override
    public Map<String, Object> spelled() {
      Map<String, Object> fields = Numbers.map();
      fields.put("comment", comment);
      fields.put("words", words);
      fields.put("found", found);
      fields.put("why", why);
      return fields;
    }
  }

  /** One rule. */
  private static final class Shadow {
    private final Disposition action;
    private int hits;
    private int unknown;
    private final Set<String> authors = new TreeSet<>();
    private final TreeSet<Sample> samples = new TreeSet<>();

    private Shadow(Disposition action) {
      this.action = action;
    }

    private void add(Sample sample, int most) {
      samples.add(sample);
      if (samples.size() > most) {
        samples.pollLast();
      }
    }
  }

  /**
   * A report without comments yet, of the rules that are in shadow.
   *
   * @param since from when on comments are reported; null for all
   * @param most samples of each rule
   */
  public ShadowReport(RuleSet rules, @Nullable Instant since, int most) {
    this.engine = Backtest.engine(rules);
    this.since = since;
    this.most = most;
    rules.file().rules().stream()
        .filter(rule -> rule.mode() == Mode.SHADOW)
        .forEach(rule -> shadows.put(rule.id(), new Shadow(rule.then().action())));
  }

  /** Judges the next comment. */
  public void take(Item item) {
    Verdict verdict = engine.judge(item);
    Instant time = item.comment().created();
    if (since != null && (time == null || time.isBefore(since))) {
      unseen++;
      return;
    }
    comments++;
    seen(time);
    verdict.unknown().keySet().stream()
        .filter(shadows::containsKey)
        .forEach(rule -> shadow(rule).unknown++);
    verdict.hits().stream()
        .filter(hit -> hit.standing() == Standing.SHADOW)
        .forEach(hit -> take(item, hit));
  }

  private void seen(@Nullable Instant time) {
    if (time != null) {
      first = first == null || time.isBefore(first) ? time : first;
      last = last == null || time.isAfter(last) ? time : last;
    }
  }

  private Shadow shadow(String rule) {
    return shadows.computeIfAbsent(rule, r -> new Shadow(Disposition.NONE));
  }

  private void take(Item item, Hit hit) {
    Shadow shadow = shadow(hit.rule());
    shadow.hits++;
    if (item.comment().author() != null) {
      shadow.authors.add(item.comment().author());
    }
    String id = item.comment().id();
    String words = Excerpt.quoted(item.comment().text(), LONGEST);
    String found =
        hit.evidence().cues().stream()
            .findFirst()
            .map(cue -> Excerpt.quoted(cue.quote(), LONGEST))
            .orElse("");
    shadow.add(new Sample(Hashes.of(id), id, words, found, hit.why()), most);
  }

  /** Forgets a comment that went. */
  public void forget(String comment) {
    engine.memory().forget(comment);
  }

  /** On one line. */
  public String json() {
    Map<String, Object> fields = Numbers.map();
    fields.put("comments", comments);
    fields.put("before", unseen);
    if (first != null && last != null) {
      fields.put("first", first.toString());
      fields.put("last", last.toString());
    }
    fields.put(
        "rules", shadows.entrySet().stream().map(e -> spelled(e.getKey(), e.getValue())).toList());
    return RuleJson.of(() -> fields);
  }

  private static Map<String, Object> spelled(String rule, Shadow shadow) {
    Map<String, Object> fields = Numbers.map();
    fields.put("rule", rule);
    fields.put("wouldBe", shadow.action.spelled());
    fields.put("hits", shadow.hits);
    fields.put("authors", shadow.authors.size());
    fields.put("unknown", shadow.unknown);
    fields.put("samples", shadow.samples.stream().map(Sample::spelled).toList());
    return fields;
  }

  /** For people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String time = first == null ? "" : " from " + first + " to " + last;
    lines.add(comments + " comments" + time + "; nothing was done to any of them by these rules.");
    shadows.forEach((rule, shadow) -> lines(rule, shadow, lines));
    if (shadows.isEmpty()) {
      lines.add("No rule is in shadow.");
    }
    return lines;
  }

  private void lines(String rule, Shadow shadow, List<String> lines) {
    double share = comments == 0 ? 0 : shadow.hits / (double) comments;
    lines.add("");
    lines.add(
        rule
            + ": would "
            + verb(shadow.action)
            + " "
            + shadow.hits
            + " ("
            + Numbers.percent(share)
            + "), by "
            + shadow.authors.size()
            + " authors"
            + (shadow.unknown == 0 ? "" : "; unknown on " + shadow.unknown));
    for (Sample sample : shadow.samples) {
      lines.add("  " + sample.comment() + " " + sample.words());
      String at = sample.found().isEmpty() ? "" : " At " + sample.found() + ".";
      lines.add("    " + sample.why() + at);
    }
  }

  private static String verb(Disposition action) {
    return action == Disposition.NONE ? "fire on" : action.spelled();
  }
}
