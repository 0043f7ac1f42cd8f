package org.folkmoot.token;

/** Which code points make words, numbers and marks. */
final class Letters {

  private Letters() {}

  static boolean isLetter(int c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** Letters, digits, underscores, and what attaches to them: combining and unseen characters. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isLetter(c) || isDigit(c) || c == '_';
    }
    return Character.isLetterOrDigit(c) || attaches(Character.getType(c));
  }

  private static boolean attaches(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x02BC;
  }

  static boolean isEndMark(int c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == 0x2026
        || c == 0x203C
        || c == 0x3002
        || c == 0xFF01
        || c == 0xFF1F;
  }

  static boolean isQuoteMark(int c) {
    return c == '"'
        || (c >= 0x2018 && c <= 0x201F)
        || c == 0xAB
        || c == 0xBB
        || c == 0x2039
        || c == 0x203A;
  }
}
