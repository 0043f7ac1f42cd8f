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

  /** More than any hash. */
  private static final long NONE = Long.MAX_VALUE >> 1;

  private Winnowing() {}

  /** The distinct fingerprints of the letters in {@code chosen}, ordered by value. */
  public static long[] fingerprints(FoldedLetters text, BitSet chosen) {
    Selection selection = new Selection(text.letters(), chosen.cardinality());
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
    private final long[] selected;
    private int size;

    /** For runs with so many letters together. */
    Selection(char[] letters, int most) {
      this.letters = letters;
      this.selected = new long[most];
    }

    /**
     * The smallest of six hashes is the smallest of two, of the two before and of the two before
     * those; so each is compared three times, and no branch is to be guessed.
     */
    void addRun(int from, int to) {
      int first = from + Tiling.GRAM - 1;
      int whole = Math.min(first + WINDOW, to) - 1;
      long last = NONE;
      long two1 = NONE;
      long two2 = NONE;
      long two3 = NONE;
      long two4 = NONE;
      long state = Grams.before(letters, from, Math.min(first, to));
      int next = size;
      for (int i = first; i < to; i++) {
        state = Grams.append(state, letters[i]);
        long hash = Grams.mixed(state);
        state = Grams.dropFirst(state, letters[i - Tiling.GRAM + 1]);
        long two = smaller(last, hash);
        long smallest = smaller(smaller(two, two2), two4);
        selected[next] = smallest;
        next += i >= whole && (next == size || smallest != selected[next - 1]) ? 1 : 0;
        last = hash;
        two4 = two3;
        two3 = two2;
        two2 = two1;
        two1 = two;
      }
      size = next;
    }

    /** Of two hashes; without a branch, which could not be guessed. */
    private static long smaller(long one, long other) {
      long difference = one - other;
      return other + (difference & (difference >> (Long.SIZE - 1)));
    }

    long[] distinct() {
      Arrays.sort(selected, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || selected[i] != selected[i - 1]) {
          selected[kept++] = selected[i];
        }
      }
      return Arrays.copyOf(selected, kept);
    }
  }
}
