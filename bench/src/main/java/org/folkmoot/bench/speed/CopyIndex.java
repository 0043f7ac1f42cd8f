package org.folkmoot.bench.speed;

import org.folkmoot.match.FoldedLetters;

/** Finds the texts of which a given one may be a copy. Not thread-safe. */
interface CopyIndex {

  /** Adds a text under the next number, from 0 on. */
  void add(FoldedLetters text);

  /** Does what is to be done once between the last text and the first query. */
  default void finish() {}

  /** The numbers of texts that may share half of the smaller side's shingles, each once. */
  int[] candidates(FoldedLetters query);
}
