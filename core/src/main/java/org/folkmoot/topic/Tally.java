package org.folkmoot.topic;

import java.util.Arrays;

/**
 * Counts pairs of numbers: a hash table with open addressing, 12 bytes a slot, at most half full.
 * Not thread-safe.
 */
final class Tally {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final long FREE = -1;

  private long[] pairs = new long[64];
  private int[] counts = new int[64];
  private int size;

  Tally() {
    Arrays.fill(pairs, FREE);
  }

  /** Counts a pair of numbers that are not negative once more. */
  void add(int first, int second) {
    if (2 * size >= pairs.length) {
      grow();
    }
    int slot = slot((long) first << Integer.SIZE | second);
    size += counts[slot] == 0 ? 1 : 0;
    pairs[slot] = (long) first << Integer.SIZE | second;
    counts[slot]++;
  }

  int count(int first, int second) {
    return counts[slot((long) first << Integer.SIZE | second)];
  }

  private int slot(long pair) {
    int mask = pairs.length - 1;
    int slot = (int) (pair * FACTOR >>> Integer.SIZE) & mask;
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPairs = pairs;
    int[] oldCounts = counts;
    pairs = new long[2 * oldPairs.length];
    counts = new int[pairs.length];
    Arrays.fill(pairs, FREE);
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != FREE) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
