package org.folkmoot.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.match.FingerprintIndex.Hit;

/**
 * How many fingerprints texts share with one that is looked for; made anew for each look-up. A hash
 * table with open addressing, at most a quarter full: a slot holds a text's number plus one in its
 * high half and its count in the low one, or nothing.
 */
final class SharedCounts {

  private static final Comparator<Hit> NEAREST_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.shared()).thenComparingInt(Hit::text);

  private static final int FACTOR = 0x9E3779B9;

  private final long[] slots;

  /** None yet, of at most {@code most} texts. */
  SharedCounts(int most) {
    slots = new long[8 * Integer.highestOneBit(Math.max(4, most))];
  }

  /** Counts each of the first {@code size} texts once more; they may come again. */
  void addAll(int[] texts, int size) {
    int mask = slots.length - 1;
    int shift = Integer.numberOfLeadingZeros(mask);
    for (int i = 0; i < size; i++) {
      int slot = texts[i] * FACTOR >>> shift;
      while (slots[slot] != 0 && text(slots[slot]) != texts[i]) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = (slots[slot] | (long) (texts[i] + 1) << Integer.SIZE) + 1;
    }
  }

  /** The texts with {@code fewest} or more, most first, then by number. */
  List<Hit> atLeast(int fewest) {
    List<Hit> hits = new ArrayList<>();
    for (long slot : slots) {
      if (slot != 0 && (int) slot >= fewest) {
        hits.add(new Hit(text(slot), (int) slot));
      }
    }
    hits.sort(NEAREST_FIRST);
    return hits;
  }

  private static int text(long slot) {
    return (int) (slot >>> Integer.SIZE) - 1;
  }
}
