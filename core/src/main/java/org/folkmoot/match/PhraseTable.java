package org.folkmoot.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.token.Tokens;

/**
 * Phrases filed under how they begin: one word under its hash, several under the hashes of the
 * first two.
 *
 * <p>Idea: most words begin no phrase, and a small filter says so (Bloom 1970; both bits lie in one
 * machine word, Putze, Sanders, Singler 2007). Past the filter a table leads to the phrases that
 * begin so, longest first, which are compared hash by hash and then by their folded characters: a
 * hit is certain, and a clash of hashes costs time alone. Two words are rarer together than alone,
 * so few phrases are compared in vain. Immutable and thread-safe.
 */
final class PhraseTable {

  /** No phrase. */
  static final int NONE = -1;

  private static final int FILTER_BITS_PER_PHRASE = 32;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final String[][] words;
  private final long[][] hashes;
  private final boolean hasSingles;

  /** For each phrase the next one that begins so, no longer than it. */
  private final int[] next;

  private final long[] filter;
  private final int filterShift;

  /** What phrases begin with, and for each the first phrase that does. */
  private final long[] keys;

  private final int[] heads;

  /** The table of phrases given by their folded words and the hashes of these. */
  PhraseTable(List<String[]> words, List<long[]> hashes) {
    this.words = words.toArray(String[][]::new);
    this.hashes = hashes.toArray(long[][]::new);
    this.hasSingles = hashes.stream().anyMatch(of -> of.length == 1);
    this.next = new int[this.words.length];
    this.filter = new long[powerOfTwo((long) words.size() * FILTER_BITS_PER_PHRASE / Long.SIZE)];
    this.filterShift = Long.SIZE - Integer.numberOfTrailingZeros(filter.length);
    this.keys = new long[powerOfTwo(2L * words.size())];
    this.heads = new int[keys.length];
    Arrays.fill(heads, NONE);
    fileAll();
  }

  /** Each goes before those filed already, so the longest and earliest goes last. */
  private void fileAll() {
    IntStream.range(0, words.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> hashes[i].length)
                .thenComparing(Comparator.reverseOrder()))
        .forEach(this::file);
  }

  private void file(int phrase) {
    long[] of = hashes[phrase];
    long key = of.length == 1 ? single(of[0]) : pair(of[0], of[1]);
    filter[(int) (key >>> filterShift)] |= bits(key);
    int slot = slot(key);
    keys[slot] = key;
    next[phrase] = heads[slot];
    heads[slot] = phrase;
  }

  /** The next power of two, and 2 at least, because a shift by all bits does nothing. */
  private static int powerOfTwo(long least) {
    return (int) Long.highestOneBit(Math.max(1, least - 1)) << 1;
  }

  private static long single(long hash) {
    return hash * SPREAD;
  }

  private static long pair(long first, long second) {
    return (Long.rotateLeft(first, 23) ^ second) * SPREAD;
  }

  private static long bits(long key) {
    return 1L << key | 1L << (key >>> 6);
  }

  private boolean mayHold(long key) {
    long bits = bits(key);
    return (filter[(int) (key >>> filterShift)] & bits) == bits;
  }

  /** Where {@code key} is filed, or the empty slot where it would be. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The longest phrase that begins at token {@code at}, or {@link #NONE}. */
  int longestAt(Tokens tokens, int at) {
    long first = tokens.hash(at);
    if (at + 1 < tokens.size()) {
      long key = pair(first, tokens.hash(at + 1));
      if (mayHold(key)) {
        int longer = standing(heads[slot(key)], tokens, at);
        if (longer != NONE) {
          return longer;
        }
      }
    }
    long key = single(first);
    return hasSingles && mayHold(key) ? standing(heads[slot(key)], tokens, at) : NONE;
  }

  /** All phrases that begin at token {@code at}, longer ones first. */
  void allAt(Tokens tokens, int at, PhraseHits hits) {
    long first = tokens.hash(at);
    if (at + 1 < tokens.size()) {
      addAll(pair(first, tokens.hash(at + 1)), tokens, at, hits);
    }
    if (hasSingles) {
      addAll(single(first), tokens, at, hits);
    }
  }

  private void addAll(long key, Tokens tokens, int at, PhraseHits hits) {
    if (mayHold(key)) {
      int phrase = standing(heads[slot(key)], tokens, at);
      while (phrase != NONE) {
        hits.add(at, at + length(phrase), phrase);
        phrase = standing(next[phrase], tokens, at);
      }
    }
  }

  /** {@code phrase} or the first one filed behind it that stands in the text at {@code at}. */
  private int standing(int phrase, Tokens tokens, int at) {
    int candidate = phrase;
    while (candidate != NONE && !stands(candidate, tokens, at)) {
      candidate = next[candidate];
    }
    return candidate;
  }

  private boolean stands(int phrase, Tokens tokens, int at) {
    long[] of = hashes[phrase];
    if (at + of.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < of.length; i++) {
      if (of[i] != tokens.hash(at + i)) {
        return false;
      }
    }
    return isVerified(words[phrase], tokens, at);
  }

  private static boolean isVerified(String[] words, Tokens tokens, int at) {
    for (int i = 0; i < words.length; i++) {
      if (!tokens.reads(at + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** How many tokens {@code phrase} has. */
  int length(int phrase) {
    return hashes[phrase].length;
  }
}
