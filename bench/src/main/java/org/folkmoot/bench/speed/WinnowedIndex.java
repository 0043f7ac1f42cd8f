package org.folkmoot.bench.speed;

import java.util.BitSet;
import org.folkmoot.match.FingerprintIndex;
import org.folkmoot.match.FingerprintIndex.Hit;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.match.Winnowing;

/** Folkmoot's index: winnowed fingerprints. */
final class WinnowedIndex implements CopyIndex {

  /** With these a million pieces are enough for recall, and few candidates are verified. */
  private static final int MOST_TEXTS = 64;

  private static final int FEWEST_SHARED = 3;

  private final FingerprintIndex index = new FingerprintIndex(MOST_TEXTS);
  private int size;

  @Override
  public void add(FoldedLetters text) {
    index.add(size++, fingerprints(text));
  }

  @Override
  public int[] candidates(FoldedLetters query) {
    return index.nearest(fingerprints(query), FEWEST_SHARED).stream().mapToInt(Hit::text).toArray();
  }

  private static long[] fingerprints(FoldedLetters text) {
    BitSet all = new BitSet(text.length());
    all.set(0, text.length());
    return Winnowing.fingerprints(text, all);
  }
}
