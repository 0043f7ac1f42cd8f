package org.folkmoot.token;

/**
 * Folds in place what needs no unmasking: ASCII letters, digits and marks with the usual typeset
 * quotation marks and dashes, where nothing looks like a disguise. Nearly all that people write.
 *
 * <p>Idea: one pass lowers the letters and keeps, in two bits a character, what kinds of characters
 * stood before. Digits between letters and letters spaced out show in these bits; what shows there,
 * and any other character, is left to {@link Unmasking}, which gives the same for all that is
 * folded here. Reused; not thread-safe.
 */
final class PlainReading {

  private static final int OTHER = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int JOINT = 3;
  private static final int BITS = 2;

  /** A letter, one or two digits, a letter. */
  private static final int DIGIT_INSIDE = bits(LETTER, DIGIT, LETTER);

  private static final int DIGITS_INSIDE = bits(LETTER, DIGIT, DIGIT, LETTER);

  /** Four letters, each alone. */
  private static final int SPACED_OUT = bits(LETTER, OTHER, LETTER, OTHER, LETTER, OTHER, LETTER);

  private static final byte[] KINDS = new byte[0x80];
  private static final char[] LOWER = new char[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      KINDS[c] = (byte) kind(c);
      LOWER[c] = Character.toLowerCase(c);
    }
  }

  private boolean stretched;

  private static int kind(char c) {
    if (Letters.isLetter(c)) {
      return LETTER;
    }
    if (Letters.isDigit(c)) {
      return DIGIT;
    }
    return c == '_' || c == '\'' ? JOINT : OTHER;
  }

  private static int bits(int... kinds) {
    int bits = 0;
    for (int kind : kinds) {
      bits = bits << BITS | kind;
    }
    return bits;
  }

  private static boolean endsWith(int history, int bits, int count) {
    return (history & ((1 << BITS * count) - 1)) == bits;
  }

  /** Folds the first {@code length} characters; false, and anything done, if it cannot. */
  boolean fold(char[] characters, int length) {
    stretched = false;
    int history = 0;
    int before = 0;
    boolean twice = false;
    for (int i = 0; i < length; i++) {
      char c = characters[i] < 0x80 ? LOWER[characters[i]] : typeset(characters[i]);
      if (c == 0 && characters[i] != 0) {
        return false;
      }
      characters[i] = c;
      int kind = c < 0x80 ? KINDS[c] : OTHER;
      history = history << BITS | kind;
      if (kind == LETTER && isDisguise(history)) {
        return false;
      }
      boolean same = c == before && kind == LETTER;
      stretched |= same && twice;
      twice = same;
      before = c;
    }
    return true;
  }

  private static boolean isDisguise(int history) {
    return endsWith(history, DIGIT_INSIDE, 3)
        || endsWith(history, DIGITS_INSIDE, 4)
        || endsWith(history, SPACED_OUT, 7);
  }

  /** A typeset mark as {@link org.folkmoot.text.Folding} reads it; 0 for any other character. */
  private static char typeset(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D', '\u2013', '\u2014' -> c;
      case '\u00A0' -> ' ';
      default -> 0;
    };
  }

  /** Whether a letter stood three times or more in what was folded last. */
  boolean isStretched() {
    return stretched;
  }

  /**
   * Leaves two of three or more equal letters.
   *
   * @param starts where each character left starts, filled
   * @param ends where it ends, filled
   * @return how many are left
   */
  static int shorten(char[] characters, int length, int[] starts, int[] ends) {
    int kept = 0;
    int run = 0;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      run = i > 0 && c == characters[kept - 1] && isLetter(c) ? run + 1 : 1;
      if (run <= 2) {
        characters[kept] = c;
        starts[kept++] = i;
      }
      ends[kept - 1] = i + 1;
    }
    return kept;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 && KINDS[c] == LETTER;
  }
}
