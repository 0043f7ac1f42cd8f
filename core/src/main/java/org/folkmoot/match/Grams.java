package org.folkmoot.match;

/**
 * Hashes of all runs of {@link Tiling#GRAM} letters of a text, each made from the one before by
 * taking a letter off and putting one on (Karp, Rabin 1987).
 */
final class Grams {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** What a letter weighs with all others of its run behind it. */
  private static final long OFF = power(BASE, Tiling.GRAM - 1);

  private Grams() {}

  /** The hash of the run that starts at each letter; empty for a shorter text. */
  static long[] hashes(char[] letters, int from, int to) {
    long[] hashes = new long[Math.max(0, to - from - Tiling.GRAM + 1)];
    long state = before(letters, from, Math.min(from + Tiling.GRAM - 1, to));
    for (int i = 0; i < hashes.length; i++) {
      state = append(state, letters[from + i + Tiling.GRAM - 1]);
      hashes[i] = mixed(state);
      state = dropFirst(state, letters[from + i]);
    }
    return hashes;
  }

  /** The state after the letters from {@code from} to the one before {@code to}. */
  static long before(char[] letters, int from, int to) {
    long state = 0;
    for (int i = from; i < to; i++) {
      state = append(state, letters[i]);
    }
    return state;
  }

  /** The state after one more letter. */
  static long append(long state, char letter) {
    return state * BASE + letter;
  }

  /** The state without the first letter of a whole run. */
  static long dropFirst(long state, char letter) {
    return state - letter * OFF;
  }

  /**
   * The hash of the run that {@code state} has gone over: 63 bits with their sign, so that the
   * difference of two does not overflow.
   */
  static long mixed(long state) {
    long mixed = (state ^ (state >>> 32)) * 0x94d049bb133111ebL;
    return (mixed ^ (mixed >>> 29)) >> 1;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
