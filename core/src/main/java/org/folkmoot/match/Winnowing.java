package org.folkmoot.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of every {@link #WINDOW}
 * consecutive runs of {@link Tiling#GRAM} letters the one with the smallest hash. Two texts that
 * share a run of {@code GRAM + WINDOW - 1} = 12 letters share a fingerprint, whatever stands around
 * it. About two fingerprints for seven letters; linear.
 */
public final class Winnowing {

  private static final int WINDOW = 6;

  private Winnowing() {}

  /** The distinct fingerprints of the letters in {@code chosen}, ordered by value. */
  public static long[] fingerprints(FoldedLetters text, BitSet chosen) {
    Selection selection = new Selection(text.letters());
    int from = chosen.nextSetBit(0);
    while (from >= 0) {
      int to = Math.min(chosen.nextClearBit(from), text.length());
      selection.addRun(from, to);
      from = chosen.nextSetBit(to);
    }
    return selection.distinct();
  }

  /** Collects the smallest hash of each window over runs of letters. */
  private static final class Selection {
    private final char[] letters;
    private long[] selected = new long[64];
    private int size;

    Selection(char[] letters) {
      this.letters = letters;
    }

    void addRun(int from, int to) {
      int grams = to - from - Tiling.GRAM + 1;
      long[] window = new long[WINDOW];
      int smallest = -1;
      for (int i = 0; i < grams; i++) {
        window[i % WINDOW] = Grams.hash(letters, from + i, Tiling.GRAM);
        if (i >= Math.min(WINDOW, grams) - 1) {
          int chosen = smallest(window, i);
          if (chosen != smallest) {
            add(window[chosen % WINDOW]);
            smallest = chosen;
          }
        }
      }
    }

    /**
     * The place of the smallest hash among the last ones up to {@code last}; the later of equals.
     */
    private static int smallest(long[] window, int last) {
      int best = last;
      for (int i = last - 1; i >= 0 && i > last - WINDOW; i--) {
        if (window[i % WINDOW] < window[best % WINDOW]) {
          best = i;
        }
      }
      return best;
    }

    private void add(long hash) {
      if (size == selected.length) {
        selected = Arrays.copyOf(selected, size * 2);
      }
      selected[size++] = hash;
    }

    long[] distinct() {
      return Arrays.stream(selected, 0, size).sorted().distinct().toArray();
    }
  }
}
