package org.folkmoot.text;

/**
 * Somebody's words inside a sentence of ours: on one line, cut where they are many, without control
 * characters, marks that turn the direction of writing, or half of a surrogate pair.
 */
public final class Excerpt {

  private static final int LONG_WORD = 20;

  private Excerpt() {}

  /**
   * The first {@code longest} UTF-16 code units of {@code words} or a little fewer, cut between two
   * words where that loses little, then an ellipsis. Only about that much is read.
   */
  public static String of(CharSequence words, int longest) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < words.length() && line.length() <= longest) {
      int point = Character.codePointAt(words, at);
      at += Character.charCount(point);
      append(line, point);
    }
    return line.length() <= longest ? line.toString().strip() : cut(line, longest);
  }

  /** The same in quotation marks. */
  public static String quoted(CharSequence words, int longest) {
    return "\u201C" + of(words, longest) + "\u201D";
  }

  private static String cut(StringBuilder line, int longest) {
    int blank = line.lastIndexOf(" ", longest);
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, blank > longest - LONG_WORD && blank > 0 ? blank : end) + "\u2026";
  }

  private static void append(StringBuilder line, int point) {
    if (isSurrogate(point) || turnsDirection(point)) {
      line.append('\uFFFD');
    } else if (!isBlank(point)) {
      line.appendCodePoint(point);
    } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
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
    return point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
