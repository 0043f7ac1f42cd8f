package org.folkmoot.match;

/**
 * Hashes of all runs of {@link Tiling#GRAM} letters of a text, each made from the one before by
 * taking a letter off and putting one on (Karp, Rabin 1987).
 */
final class Grams {

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long OFF = power(BASE, Tiling.GRAM);

  private Grams() {}

  /** The hash of the run that starts at each letter; empty for a shorter text. */
  static long[] hashes(char[] letters, int from, int to) {
    long[] hashes = new long[Math.max(0, to - from - Tiling.GRAM + 1)];
    long state = 0;
    for (int i = from; i < to; i++) {
      state = state * BASE + letters[i];
      int first = i - Tiling.GRAM;
      if (first >= from) {
        state -= letters[first] * OFF;
      }
      if (first + 1 >= from) {
        hashes[first + 1 - from] = mixed(state);
      }
    }
    return hashes;
  }

  private static long mixed(long state) {
    long mixed = (state ^ (state >>> 32)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 29);
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
