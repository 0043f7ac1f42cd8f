package org.folkmoot.rules;

import org.folkmoot.text.Blanks;
import org.folkmoot.text.Span;

/**
 * A few words of a comment, safe inside a sentence of ours: one line, no control characters, no
 * marks that turn the direction of writing, no half of a surrogate pair.
 */
final class Excerpt {

  /** In UTF-16 code units; long enough to recognise a passage by. */
  static final int LONGEST = 60;

  private Excerpt() {}

  /** The first words of {@code text} inside {@code span}; only the excerpt's length is read. */
  static String of(String text, Span span) {
    int end = Math.min(Math.min(span.end(), text.length()), span.start() + LONGEST);
    StringBuilder words = new StringBuilder();
    for (int at = span.start(); at < end; ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      append(words, point);
    }
    return words.toString().strip() + (end < span.end() ? "…" : "");
  }

  private static void append(StringBuilder words, int point) {
    if (isSurrogate(point) || turnsDirection(point)) {
      words.append('\uFFFD');
    } else if (!isBlank(point)) {
      words.appendCodePoint(point);
    } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private static boolean isBlank(int point) {
    return Character.isISOControl(point)
        || (Character.isBmpCodePoint(point) && Blanks.isBlank((char) point));
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean turnsDirection(int point) {
    return point == '\u200E'
        || point == '\u200F'
        || (point >= '\u202A' && point <= '\u202E')
        || (point >= '\u2066' && point <= '\u2069');
  }
}
