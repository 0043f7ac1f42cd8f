package org.folkmoot.rules.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.copypasta.Comparison;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.copypasta.PairComparer;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.rules.ast.DuplicateCheck;
import org.folkmoot.rules.ast.Scope;
import org.folkmoot.rules.ast.UnknownCause;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether a comment was posted before, from the copy that core found and from templates.
 */
final class CopyFinding {

  private static final PairComparer PAIRS = new PairComparer(CopypastaOptions.defaults());

  private CopyFinding() {}

  static CheckValue check(
      DuplicateCheck check, Item item, CommentWords words, List<KnownText> templates) {
    if (check.minTokens() != null && words.ownWords() < check.minTokens()) {
      return CheckValue.of(
          false, words.ownWords() + " own words" + quoted(words) + ", too few to call a copy");
    }
    return check.of().equals(DuplicateCheck.TEMPLATES)
        ? template(item, templates)
        : history(check, item, words);
  }

  private static CheckValue template(Item item, List<KnownText> templates) {
    Instant now = item.comment().created();
    for (KnownText template : templates) {
      boolean expired =
          template.expires() != null && now != null && !now.isBefore(template.expires());
      if (!expired && isSame(template.text(), item.comment().text())) {
        return CheckValue.of(true, "the text " + template.id() + ", which may be repeated");
      }
    }
    return CheckValue.of(false, "none of the texts that may be repeated");
  }

  private static boolean isSame(String template, String text) {
    Comparison.Verdict verdict = PAIRS.compare(template, text).verdict();
    return verdict == Comparison.Verdict.SAME || verdict == Comparison.Verdict.CONTAINED;
  }

  private static CheckValue history(DuplicateCheck check, Item item, CommentWords words) {
    if (item.flags() == null) {
      return CheckValue.unknown(UnknownCause.MISSING_FIELD, "nobody looked for copies");
    }
    Copypasta copy = item.copy().orElse(null);
    if (copy == null) {
      return CheckValue.of(false, "no copy of an earlier text" + quoted(words));
    }
    Truth truth = where(check, item, copy).and(measures(check, words, copy));
    String actual = actual(words, copy);
    return truth == Truth.UNKNOWN
        ? CheckValue.unknown(UnknownCause.MISSING_FIELD, actual + ", at a time that is not known")
        : CheckValue.of(truth == Truth.TRUE, actual, copy.evidence().cues());
  }

  private static String quoted(CommentWords words) {
    return words.hasQuotation() ? " (what is quoted does not count)" : "";
  }

  private static Truth measures(DuplicateCheck check, CommentWords words, Copypasta copy) {
    Cluster cluster = copy.cluster();
    return Truth.of(
        holds(check.containment(), share(words, copy))
            && holds(check.authors(), cluster.authors())
            && holds(check.count(), cluster.size()));
  }

  private static boolean holds(org.folkmoot.rules.ast.@Nullable Comparison is, double actual) {
    return is == null || is.holds(actual);
  }

  /** The share of the author's own words that stand in the other text. */
  private static double share(CommentWords words, Copypasta copy) {
    return words.wordsIn(copy.spans()) / (double) Math.max(1, words.ownWords());
  }

  private static Truth where(DuplicateCheck check, Item item, Copypasta copy) {
    FirstSeen first = copy.cluster().first();
    boolean elsewhere = first.thread() != null && !first.thread().equals(item.thread());
    if (check.scope() == Scope.THREAD && elsewhere) {
      return Truth.FALSE;
    }
    if (check.within() == null) {
      return Truth.TRUE;
    }
    Instant now = item.comment().created();
    return now == null || first.created() == null
        ? Truth.UNKNOWN
        : Truth.of(Duration.between(first.created(), now).compareTo(check.within()) <= 0);
  }

  private static String actual(CommentWords words, Copypasta copy) {
    Cluster cluster = copy.cluster();
    return Math.round(share(words, copy) * 100)
        + " % of the own words, posted "
        + cluster.size()
        + " times by "
        + cluster.authors()
        + " authors, first "
        + cluster.first().comment();
  }
}
