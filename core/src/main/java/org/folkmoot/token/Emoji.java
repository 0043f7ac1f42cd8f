package org.folkmoot.token;

/** Picture characters and the sequences they form (Unicode Technical Standard 51). */
final class Emoji {

  private static final int JOINER = 0x200D;

  private Emoji() {}

  static boolean isEmoji(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2600 && c <= 0x27BF)
        || (c >= 0x2B00 && c <= 0x2BFF);
  }

  /** The end of the sequence that starts at {@code at}: modifiers, joined pictures, flags. */
  static int end(CharSequence text, int at) {
    int first = Character.codePointAt(text, at);
    int end = at + Character.charCount(first);
    if (isFlagHalf(first) && end < text.length() && isFlagHalf(Character.codePointAt(text, end))) {
      return end + 2;
    }
    while (end < text.length()) {
      int next = Character.codePointAt(text, end);
      if (modifies(next)) {
        end += Character.charCount(next);
      } else if (Character.codePointBefore(text, end) == JOINER && isEmoji(next)) {
        end += Character.charCount(next);
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isFlagHalf(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean modifies(int c) {
    return c == JOINER
        || c == 0xFE0F
        || c == 0x20E3
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F);
  }
}
