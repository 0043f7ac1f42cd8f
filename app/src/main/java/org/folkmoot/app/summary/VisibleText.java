package org.folkmoot.app.summary;

import java.util.Locale;
import org.folkmoot.text.Blanks;

/**
 * Other people's words made safe to print on a terminal: white space becomes one blank, and what is
 * not seen but acts (escape sequences, direction overrides, zero-width characters) is shown as
 * {@code <U+202E>} and so does nothing. Linear.
 */
public final class VisibleText {

  private VisibleText() {}

  /** {@code text} on one line, without leading or trailing blanks. */
  public static String of(CharSequence text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** The same, read no further than {@code limit} characters of the result need. */
  static String of(CharSequence text, int limit) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length() && shown.length() < limit) {
      int codePoint = Character.codePointAt(text, at);
      append(shown, codePoint);
      at += Character.charCount(codePoint);
    }
    return shown.toString().stripTrailing();
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (isSpace(codePoint)) {
      appendBlank(shown);
    } else if (acts(codePoint)) {
      shown.append("<U+").append(String.format(Locale.ROOT, "%04X", codePoint)).append('>');
    } else {
      shown.appendCodePoint(codePoint);
    }
  }

  private static void appendBlank(StringBuilder shown) {
    if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        && Blanks.isBlank((char) codePoint)
        && (codePoint == '\t' || Blanks.isLineBreak((char) codePoint) || !acts(codePoint));
  }

  /** Whether {@code codePoint} does something to a terminal or to the order of what is read. */
  private static boolean acts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !joins(codePoint);
      default -> false;
    };
  }

  /** The joiners, which scripts and emoji need. */
  private static boolean joins(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }
}
