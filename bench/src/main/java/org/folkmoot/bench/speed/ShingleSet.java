package org.folkmoot.bench.speed;

import java.util.Arrays;
import org.folkmoot.match.Tiling;
import org.folkmoot.text.Hashes;

/**
 * The distinct runs of seven letters of a text, as hashes of 64 bits: the measure that all answers
 * are held against. Reused for one text after another; not thread-safe.
 */
final class ShingleSet {

  /** How many letters a shingle has. */
  static final int LENGTH = Tiling.GRAM;

  /** Each hash is made from the one before (Karp, Rabin 1987). */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long OFF = power(BASE, LENGTH);

  private long[] distinct = new long[256];
  private int size;

  private long[] table = new long[1024];
  private int[] filled = new int[1024];
  private int round;

  /** Takes the shingles of {@code letters} and forgets all others. */
  ShingleSet read(String letters) {
    begin(letters.length());
    long state = 0;
    for (int i = 0; i < letters.length(); i++) {
      state = state * BASE + letters.charAt(i);
      if (i >= LENGTH) {
        state -= letters.charAt(i - LENGTH) * OFF;
      }
      if (i >= LENGTH - 1) {
        add(Hashes.finish(state));
      }
    }
    return this;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  private void begin(int most) {
    size = 0;
    round++;
    if (most > distinct.length) {
      distinct = new long[2 * most];
      table = new long[8 * Integer.highestOneBit(most)];
      filled = new int[table.length];
    }
  }

  private void add(long shingle) {
    int slot = slot(shingle);
    if (filled[slot] != round) {
      filled[slot] = round;
      table[slot] = shingle;
      distinct[size++] = shingle;
    }
  }

  private int slot(long shingle) {
    int mask = table.length - 1;
    int slot = (int) shingle & mask;
    while (filled[slot] == round && table[slot] != shingle) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int size() {
    return size;
  }

  /** The distinct ones, in the order of the text. */
  long[] toArray() {
    return Arrays.copyOf(distinct, size);
  }

  /** The distinct shingle {@code i}. */
  long get(int i) {
    return distinct[i];
  }

  /** Whether two texts share half or more of the shingles of the one that has fewer. */
  boolean isCopy(ShingleSet other) {
    int shared = 0;
    for (int i = 0; i < other.size; i++) {
      shared += filled[slot(other.distinct[i])] == round ? 1 : 0;
    }
    return isCopy(shared, size, other.size);
  }

  /** Whether so many shared shingles are half or more of the smaller of two numbers. */
  static boolean isCopy(int shared, int one, int other) {
    return shared > 0 && 2 * shared >= Math.min(one, other);
  }
}
