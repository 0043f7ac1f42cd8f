package org.folkmoot.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;
import org.folkmoot.text.Excerpt;

/**
 * The sentence that tells a moderator why. It speaks of an automatic check, since that is who
 * looked, and shows the words it is about.
 */
final class Reason {

  /** In UTF-16 code units; long enough to recognise a passage by. */
  private static final int LONGEST = 60;

  static final String NOTHING_FOUND = "No automatic check found anything in this comment.";

  private Reason() {}

  /** Why {@code flags}, the decisive one first, lead to {@code action}; {@code text} is flagged. */
  static String of(Action action, List<Flag> flags, String text) {
    return outcome(action)
        + ": an automatic check found "
        + finding(flags.get(0), text)
        + alsoFound(flags)
        + ".";
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String outcome(Action action) {
    return switch (action) {
      case ALLOW -> "Allowed, for information only";
      case QUEUE -> "Queued for a person to look at";
      case HOLD -> "Held until a person has looked at it";
    };
  }

  private static String finding(Flag flag, String text) {
    return SeverityPolicy.isAllegation(flag) ? allegation(flag) : named(flag) + words(flag, text);
  }

  private static String allegation(Flag flag) {
    return "that comment "
        + flag.by()
        + " calls this one copypasta, which is an allegation and no finding";
  }

  private static String named(Flag flag) {
    return flag.kind() + " (" + word(flag.severity()) + ")";
  }

  private static String words(Flag flag, String text) {
    return flag.spans().stream()
        .findFirst()
        .map(span -> " in " + Excerpt.quoted(span.of(text), LONGEST))
        .orElse("");
  }

  private static String alsoFound(List<Flag> flags) {
    String first = named(flags.get(0));
    String others =
        flags.stream()
            .map(Reason::named)
            .filter(name -> !name.equals(first))
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : ", and also " + others;
  }
}
