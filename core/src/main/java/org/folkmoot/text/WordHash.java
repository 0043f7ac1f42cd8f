package org.folkmoot.text;

/**
 * A 64-bit hash of a folded word, made a machine word at a time: eight ASCII characters a step, or
 * four UTF-16 code units where there is any other character. The same on every machine.
 *
 * <p>Idea: the length opens the state, and each step is a bijection of it, so that two words of one
 * length up to eight ASCII characters never share a hash. Not meant to withstand somebody who
 * searches for collisions: who relies on equality compares the characters too.
 */
public final class WordHash {

  /** How many ASCII characters one step takes. */
  public static final int ASCII_STEP = 8;

  /** How many other characters one step takes. */
  static final int WIDE_STEP = 4;

  private static final long ASCII_SEED = 0x243F6A8885A308D3L;
  private static final long WIDE_SEED = 0x13198A2E03707344L;
  private static final long PER_LENGTH = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xBF58476D1CE4E5B9L;
  private static final long LAST = 0x94D049BB133111EBL;

  private WordHash() {}

  /** The state before the first step of a word of {@code length} ASCII characters. */
  public static long begin(int length) {
    return ASCII_SEED + length * PER_LENGTH;
  }

  /** The same where there is any other character; {@code length} in UTF-16 code units. */
  static long beginWide(int length) {
    return WIDE_SEED + length * PER_LENGTH;
  }

  /** The state after one more step; the first character stands in the lowest bits. */
  public static long step(long state, long characters) {
    long mixed = (state ^ characters) * STEP;
    return mixed ^ (mixed >>> 32);
  }

  /** The hash after the last step. */
  public static long finish(long state) {
    long mixed = state * LAST;
    return mixed ^ (mixed >>> 29);
  }

  /** The hash of a whole folded word. Linear. */
  public static long of(CharSequence folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= 0x80) {
        return of(folded, beginWide(folded.length()), WIDE_STEP);
      }
    }
    return of(folded, begin(folded.length()), ASCII_STEP);
  }

  private static long of(CharSequence folded, long seed, int step) {
    long state = seed;
    for (int i = 0; i < folded.length(); i += step) {
      state = step(state, pack(folded, i, Math.min(step, folded.length() - i), 64 / step));
    }
    return finish(state);
  }

  private static long pack(CharSequence folded, int from, int count, int bits) {
    long packed = 0;
    for (int i = 0; i < count; i++) {
      packed |= (long) folded.charAt(from + i) << (i * bits);
    }
    return packed;
  }
}
