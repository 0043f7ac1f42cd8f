package org.folkmoot.token;

/**
 * Folds in place what needs no unmasking: Latin letters, digits, marks and pictures, where nothing
 * looks like a disguise. Nearly all that people write.
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
  private static final int SPACED_OUT =
      bits(OTHER, LETTER, OTHER, LETTER, OTHER, LETTER, OTHER, LETTER, OTHER);

  /** Digits that are written for letters; the others are at most part of a word. */
  private static final String LETTERLIKE_DIGITS = "013457";

  private static final int LATIN_END = 0x180;
  private static final int PUNCTUATION = 0x2000;
  private static final int PUNCTUATION_END = 0x2070;

  /** What an ASCII character is folded to and, above that, its kind. */
  private static final short[] ASCII = new short[0x80];

  private static final int KIND_SHIFT = 8;
  private static final int CHARACTER = 0xFF;

  /** What a character is folded to where nothing stands beside it; 0 where that is not known. */
  private static final char[] LATIN = new char[LATIN_END];

  private static final char[] GENERAL = new char[PUNCTUATION_END - PUNCTUATION];

  static {
    for (char c = 0; c < 0x80; c++) {
      ASCII[c] = (short) (kind(c) << KIND_SHIFT | Character.toLowerCase(c));
    }
    for (char c = 0; c < LATIN_END; c++) {
      LATIN[c] = c < 0x80 ? 0 : single(c);
    }
    for (char c = PUNCTUATION; c < PUNCTUATION_END; c++) {
      GENERAL[c - PUNCTUATION] = single(c);
    }
  }

  private boolean mapped;

  private static int kind(char c) {
    if (Letters.isLetter(c)) {
      return LETTER;
    }
    if (Letters.isDigit(c)) {
      return LETTERLIKE_DIGITS.indexOf(c) >= 0 ? DIGIT : JOINT;
    }
    return c == '_' || c == '\'' ? JOINT : OTHER;
  }

  /** An accented letter as it is without, a mark as it is; no mark that attaches to letters. */
  private static char single(char c) {
    if (Letters.isWordPart(c) && !Character.isLetter(c)) {
      return 0;
    }
    FoldedText folded = new Unmasking(String.valueOf(c)).run();
    boolean plain = folded.length() == 1 && (folded.charAt(0) < 0x80 || !Character.isLetter(c));
    return plain ? folded.charAt(0) : 0;
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
    boolean pairs = false;
    boolean stretched = false;
    int history = 0;
    char before = 0;
    char beforeThat = 0;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      int kind;
      if (c < 0x80) {
        kind = ASCII[c] >>> KIND_SHIFT;
        c = (char) (ASCII[c] & CHARACTER);
        characters[i] = c;
      } else {
        c = other(characters, i, length);
        if (c == 0) {
          return false;
        }
        characters[i] = c;
        kind = c < 0x80 ? ASCII[c] >>> KIND_SHIFT : OTHER;
        boolean pair = Character.isHighSurrogate(c);
        pairs |= pair;
        i += pair ? 1 : 0;
      }
      history = history << BITS | kind;
      if (kind == LETTER ? hasDigitsInside(history) : endsWith(history, SPACED_OUT, 9)) {
        return false;
      }
      stretched |= c == before && c == beforeThat && kind == LETTER;
      beforeThat = before;
      before = c;
    }
    mapped = pairs || stretched;
    return !endsWith(history << BITS, SPACED_OUT, 9);
  }

  private static boolean hasDigitsInside(int history) {
    return endsWith(history, DIGIT_INSIDE, 3) || endsWith(history, DIGITS_INSIDE, 4);
  }

  private static char other(char[] characters, int i, int length) {
    char c = characters[i];
    if (c < LATIN_END) {
      return LATIN[c];
    }
    if (c >= PUNCTUATION && c < PUNCTUATION_END) {
      return GENERAL[c - PUNCTUATION];
    }
    return i + 1 < length && isPicture(c, characters[i + 1]) ? c : 0;
  }

  /** Most pictures; not those that are written for letters or digits. */
  private static boolean isPicture(char high, char low) {
    return switch (high) {
      case 0xD83C -> low >= 0xDF00 && low <= 0xDFFF;
      case 0xD83D -> Character.isLowSurrogate(low) && (low < 0xDF00 || low > 0xDF7F);
      case 0xD83E -> low >= 0xDC00 && low < 0xDF00;
      default -> false;
    };
  }

  /** Whether what was folded last has characters that do not each stand for one. */
  boolean isMapped() {
    return mapped;
  }

  /**
   * Leaves two of three or more equal letters, and says what each character stands for: half a pair
   * for the whole pair.
   *
   * @param starts where the own characters of each one left start, filled
   * @param ends where they end, filled
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
        starts[kept++] = Character.isLowSurrogate(c) ? i - 1 : i;
      }
      ends[kept - 1] = Character.isHighSurrogate(c) ? i + 2 : i + 1;
    }
    return kept;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 && ASCII[c] >>> KIND_SHIFT == LETTER;
  }
}
