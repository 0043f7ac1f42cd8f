package org.folkmoot.app.summary;

/**
 * How much room text takes on a terminal: two columns for wide characters (East Asian, emoji), none
 * for marks that stand on another character, one for the rest. Terminals differ; being off by a
 * column only moves a line's end.
 */
final class Columns {

  private static final String ELLIPSIS = "…";

  private Columns() {}

  /** The columns that {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** {@code text}, or as much of it as fits into {@code columns} with an ellipsis. */
  static String cut(String text, int columns) {
    return width(text) <= columns ? text : fitting(text, columns - 1).stripTrailing() + ELLIPSIS;
  }

  /** {@code text} followed by blanks up to {@code columns}. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** As much of {@code text} as fits into {@code columns}. */
  static String fitting(String text, int columns) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += width(codePoint);
      if (used > columns) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return text.substring(0, at);
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= 0x1100
        && (codePoint <= 0x115F
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFD));
  }
}
