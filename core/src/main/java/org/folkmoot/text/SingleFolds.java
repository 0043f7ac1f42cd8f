package org.folkmoot.text;

import java.text.Normalizer;

/**
 * Folds most characters of most scripts one by one, without allocation: those that fold to one
 * character or to none and never combine with a neighbour. What {@link Folding} says of a single
 * character then holds of it in any word.
 *
 * <p>Idea: a table for the alphabets below U+0600 and the general punctuation, made once from
 * {@link Folding} itself; the large scripts without case stand for themselves. Combining marks,
 * conjoining Hangul letters and the sigma, whose lower case depends on its place, are left to
 * {@link Folding}.
 */
final class SingleFolds {

  /** No fold is known, the whole word must be looked at. */
  private static final char UNKNOWN = '\uFFFF';

  /** Folds to nothing. */
  private static final char NOTHING = '\uFFFE';

  private static final int ALPHABETS_END = 0x600;
  private static final int PUNCTUATION = 0x2000;
  private static final int PUNCTUATION_END = 0x2070;

  private static final char[] ALPHABETS = table(0, ALPHABETS_END);
  private static final char[] GENERAL = table(PUNCTUATION, PUNCTUATION_END);

  private SingleFolds() {}

  private static char[] table(int from, int to) {
    char[] table = new char[to - from];
    for (int c = from; c < to; c++) {
      table[c - from] = single((char) c);
    }
    return table;
  }

  private static char single(char c) {
    int type = Character.getType(c);
    boolean combines =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    boolean sigma =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).indexOf('\u03A3') >= 0;
    if (combines || sigma || !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC)) {
      return UNKNOWN;
    }
    String folded = Folding.fold(String.valueOf(c), 0, 1);
    return switch (folded.length()) {
      case 0 -> NOTHING;
      case 1 -> folded.charAt(0);
      default -> UNKNOWN;
    };
  }

  private static char of(char c) {
    if (c < ALPHABETS_END) {
      return ALPHABETS[c];
    }
    if (c >= PUNCTUATION && c < PUNCTUATION_END) {
      return GENERAL[c - PUNCTUATION];
    }
    boolean caseless =
        (c >= 0x4E00 && c <= 0x9FEF) // Han
            || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
            || (c >= 0x3041 && c <= 0x3096) // Hiragana
            || (c >= 0x30A1 && c <= 0x30FA) // Katakana
            || c == 0xD83D // with the next, most pictures
            || Character.isLowSurrogate(c);
    return caseless ? c : UNKNOWN;
  }

  /** How many characters {@code text[start, end)} folds to, or -1 where that is not known here. */
  static int length(CharSequence text, int start, int end) {
    int length = 0;
    for (int i = start; i < end; i++) {
      char folded = of(text.charAt(i));
      if (folded == UNKNOWN) {
        return -1;
      }
      length += folded == NOTHING ? 0 : 1;
    }
    return length;
  }

  /**
   * The {@link WordHash} of the {@code length} characters that {@code text[start, end)} folds to.
   */
  static long hash(CharSequence text, int start, int end, int length) {
    boolean ascii = isAscii(text, start, end);
    int step = ascii ? WordHash.ASCII_STEP : WordHash.WIDE_STEP;
    int bits = Long.SIZE / step;
    long state = ascii ? WordHash.begin(length) : WordHash.beginWide(length);
    long packed = 0;
    int count = 0;
    for (int i = start; i < end; i++) {
      char folded = of(text.charAt(i));
      if (folded != NOTHING) {
        packed |= (long) folded << (count * bits);
        count++;
      }
      if (count == step) {
        state = WordHash.step(state, packed);
        packed = 0;
        count = 0;
      }
    }
    return WordHash.finish(count == 0 ? state : WordHash.step(state, packed));
  }

  private static boolean isAscii(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char folded = of(text.charAt(i));
      if (folded >= 0x80 && folded != NOTHING) {
        return false;
      }
    }
    return true;
  }
}
