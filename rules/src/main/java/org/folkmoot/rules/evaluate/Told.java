package org.folkmoot.rules.evaluate;

import java.util.List;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.rules.check.Placeholders;
import org.folkmoot.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** What people are told of a hit. */
final class Told {

  private static final int LONGEST = 60;

  private final Ready ready;
  private final Item item;
  private final List<Cue> cues;

  Told(Ready ready, Item item, List<Cue> cues) {
    this.ready = ready;
    this.item = item;
    this.cues = cues;
  }

  /** With two decimals at most, and never an exponent. */
  static String decimal(double value) {
    return String.valueOf(Math.round(value * 100) / 100.0);
  }

  String why() {
    String why = ready.rule().why();
    return why == null ? standard() : filled(why);
  }

  /** Where the rule does not say why. */
  private String standard() {
    String title = ready.rule().title();
    return "An automatic check by the rule "
        + (title == null ? ready.rule().id() : "“" + title + "”")
        + " fired"
        + (cues.isEmpty() ? "" : " on " + match())
        + ".";
  }

  private String match() {
    return cues.isEmpty() ? "" : Excerpt.quoted(cues.get(0).quote(), LONGEST);
  }

  String filled(String text) {
    return Placeholders.fill(text, this::value);
  }

  private String value(String name) {
    return switch (name) {
      case "author" -> line(item.comment().author());
      case "match" -> match();
      case "policy" -> line(ready.rule().policy());
      case "title" -> line(ready.rule().title());
      case "rule" -> ready.rule().id();
      default -> copy(name);
    };
  }

  private String copy(String name) {
    Copypasta copy = item.copy().orElse(null);
    if (copy == null) {
      return "?";
    }
    FirstSeen first = copy.cluster().first();
    return switch (name) {
      case "dup.count" -> String.valueOf(copy.cluster().size());
      case "dup.authors" -> String.valueOf(copy.cluster().authors());
      case "dup.first.author" -> line(first.author());
      case "dup.first.comment" -> line(first.comment());
      case "dup.first.thread" -> line(first.thread());
      case "dup.first.time" -> first.created() == null ? "?" : first.created().toString();
      default -> "?";
    };
  }

  /** Somebody's words, which may hold anything, on one line. */
  private static String line(@Nullable String words) {
    return words == null ? "?" : Excerpt.of(words, LONGEST);
  }

  Evidence evidence() {
    EvidenceKind kind = cues.isEmpty() ? EvidenceKind.DECLARED : cues.get(0).kind();
    String rule = "rules/" + ready.rule().id() + "@" + ready.version();
    return new Evidence(kind, rule, 1, cues, why());
  }
}
