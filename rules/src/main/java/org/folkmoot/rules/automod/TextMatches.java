package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.rules.ast.Any;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.TextCheck;
import org.folkmoot.rules.ast.TextMatch;
import org.folkmoot.rules.ast.Where;

/**
 * Makes a condition of texts that are looked for in a body. Words become words, so that they are
 * found fast; what holds marks or is a pattern becomes one of RE2, with what may stand at both ends
 * written out.
 */
final class TextMatches {

  private final MatchKey key;
  private final Where where;
  private final List<String> words = new ArrayList<>();
  private final List<String> patterns = new ArrayList<>();
  private boolean approximate;

  private TextMatches(MatchKey key, Where where) {
    this.key = key;
    this.where = where;
  }

  /**
   * A condition.
   *
   * @param condition which
   * @param approximate whether letters beyond ASCII may be taken otherwise
   */
  record Made(Condition condition, boolean approximate) {}

  /** The condition that one of {@code values} is there; at least one. */
  static Made of(MatchKey key, Where where, List<String> values) {
    TextMatches made = new TextMatches(key, where);
    String frame = key.frame("includes-word");
    values.forEach(value -> made.add(frame, value));
    return made.made(frame);
  }

  private void add(String frame, String value) {
    if (key.isRegex()) {
      PythonPattern.Translated pattern = PythonPattern.of(value);
      approximate |= pattern.approximate();
      patterns.add(framed(frame, grouped(pattern.regex()), false, false));
    } else if (frame.equals("full-text") || (frame.equals("includes-word") && !isOfWords(value))) {
      boolean startsWithMark = !isWordPart(value.codePointAt(0));
      boolean endsWithMark = !isWordPart(value.codePointBefore(value.length()));
      patterns.add(framed(frame, PythonPattern.escaped(value), startsWithMark, endsWithMark));
    } else {
      words.add(value);
    }
  }

  /** Without brackets where there is nothing to be held together, so that letters are seen. */
  private static String grouped(String regex) {
    return regex.indexOf('|') >= 0 ? "(?:" + regex + ")" : regex;
  }

  private static boolean isOfWords(String value) {
    return value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')
        && !value.contains("  ")
        && value.equals(value.strip());
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Beside a mark anything may stand: there is an edge of a word, or none is near. */
  private String framed(String frame, String regex, boolean startsWithMark, boolean endsWithMark) {
    String edge = key.isRegex() ? "|\\b" : "";
    String no = PythonPattern.NO_WORD;
    String framed =
        switch (frame) {
          case "full-exact" -> "^" + regex + "$";
          case "full-text" -> "^" + no + "*" + regex + no + "*$";
          case "starts-with" -> "^" + regex;
          case "ends-with" -> regex + "$";
          case "includes-word" ->
              (startsWithMark ? "" : "(?:^|" + no + edge + ")")
                  + regex
                  + (endsWithMark ? "" : "(?:$|" + no + edge + ")");
          default -> regex;
        };
    return "(?s)" + framed;
  }

  private Made made(String frame) {
    Fold fold = key.isCaseSensitive() ? Fold.NONE : Fold.CASE;
    List<Condition> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add(new TextCheck(match(frame), words, fold, where));
    }
    if (!patterns.isEmpty()) {
      parts.add(new TextCheck(TextMatch.REGEX, patterns, fold, where));
    }
    return new Made(parts.size() == 1 ? parts.get(0) : new Any(parts), approximate);
  }

  private static TextMatch match(String frame) {
    return switch (frame) {
      case "full-exact" -> TextMatch.EXACT;
      case "includes" -> TextMatch.CONTAINS;
      case "starts-with" -> TextMatch.STARTS;
      case "ends-with" -> TextMatch.ENDS;
      default -> TextMatch.WORD;
    };
  }
}
