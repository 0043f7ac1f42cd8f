package org.folkmoot.match;

import org.folkmoot.text.Hashes;

/** Hashes of short runs of letters. */
final class Grams {

  private Grams() {}

  static long hash(char[] letters, int from, int length) {
    long state = Hashes.SEED;
    for (int i = from; i < from + length; i++) {
      state = Hashes.add(state, letters[i]);
    }
    return Hashes.finish(state);
  }
}
