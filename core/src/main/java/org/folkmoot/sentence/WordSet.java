package org.folkmoot.sentence;

import org.folkmoot.text.WordHash;

/**
 * A set of words by their hashes: a table with open addressing, at most half full, that answers in
 * about one look into memory. Immutable.
 */
final class WordSet {

  private final long[] table;

  private WordSet(long[] table) {
    this.table = table;
  }

  /** The set of folded words. */
  static WordSet of(String... words) {
    WordSet set = new WordSet(new long[Integer.highestOneBit(words.length) << 2]);
    for (String word : words) {
      set.put(WordHash.of(word));
    }
    return set;
  }

  private void put(long hash) {
    int at = place(hash);
    while (table[at] != 0 && table[at] != hash) {
      at = at + 1 & table.length - 1;
    }
    table[at] = hash;
  }

  private int place(long hash) {
    return (int) hash & table.length - 1;
  }

  boolean contains(long hash) {
    int at = place(hash);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return true;
      }
      at = at + 1 & table.length - 1;
    }
    return false;
  }
}
