package org.folkmoot.match;

import java.util.List;
import org.folkmoot.token.Tokens;

/**
 * Phrases as a tree of words: one word under its hash, two under the hashes of both, and from there
 * on each prefix under its key and the hash of the next word.
 *
 * <p>Idea: a walk begins at every word and goes on while the words read so far begin a phrase. Most
 * walks end at once, and a small filter says so without a look into the table (Bloom 1970; both
 * bits lie in one machine word, Putze, Sanders, Singler 2007). Keys are hashes, so where a phrase
 * ends its folded characters are compared: a hit is certain, and a clash costs time alone.
 *
 * <p>Time: for each word the length of the longest prefix found there, four words or so in a usual
 * lexicon. Memory: about 100 bytes a phrase beside its characters. What a hit needs lies together,
 * so that it costs two looks into memory far away. Immutable and thread-safe.
 */
final class PhraseTable {

  /** No phrase. */
  static final int NONE = -1;

  private static final int FILTER_BITS_PER_KEY = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long USED = 1;
  private static final long GOES_ON = 2;
  private static final long SHARED = 4;
  private static final int ENTRY_SHIFT = 3;

  /** An entry: its phrase in two halves, how many words, then each word's length and characters. */
  private static final int COUNT = 2;

  private static final int WORDS = 3;

  private final boolean hasSingles;

  /** By turns a key and what is known of it: where its first entry starts, plus one, and flags. */
  private long[] slots = new long[128];

  private int keys;
  private final long[] filter;
  private final int filterShift;

  /** The entries, one behind the other. */
  private final char[] entries;

  /** For each phrase the entry of the next one under the same key. */
  private final int[] next;

  /** The table of phrases given by their folded words and the hashes of these. */
  PhraseTable(List<String[]> words, List<long[]> hashes) {
    int size = words.size();
    hasSingles = hashes.stream().anyMatch(of -> of.length == 1);
    next = new int[size];
    entries = new char[words.stream().mapToInt(PhraseTable::room).sum()];
    int end = entries.length;
    for (int phrase = size - 1; phrase >= 0; phrase--) {
      end -= room(words.get(phrase));
      write(phrase, words.get(phrase), end);
      file(phrase, hashes.get(phrase), end);
    }
    filter = new long[powerOfTwo((long) keys * FILTER_BITS_PER_KEY / Long.SIZE)];
    filterShift = Long.SIZE - Integer.numberOfTrailingZeros(filter.length);
    fillFilter();
  }

  private static int room(String[] words) {
    int room = WORDS;
    for (String word : words) {
      room += 1 + word.length();
    }
    return room;
  }

  private void write(int phrase, String[] words, int entry) {
    entries[entry] = (char) (phrase >>> Character.SIZE);
    entries[entry + 1] = (char) phrase;
    entries[entry + COUNT] = (char) words.length;
    int at = entry + WORDS;
    for (String word : words) {
      entries[at++] = (char) word.length();
      word.getChars(0, word.length(), entries, at);
      at += word.length();
    }
  }

  /** Last phrases first, so that of two under one key the earlier one leads. */
  private void file(int phrase, long[] hashes, int entry) {
    long key = hashes.length == 1 ? single(hashes[0]) : longer(hashes[0], hashes[1]);
    for (int i = 2; i < hashes.length; i++) {
      int prefix = slotFor(key);
      slots[prefix + 1] |= GOES_ON;
      key = longer(key, hashes[i]);
    }
    int slot = slotFor(key);
    long known = slots[slot + 1];
    next[phrase] = entry(known);
    long flags = (known & (USED | GOES_ON)) | (entry(known) == NONE ? 0 : SHARED);
    slots[slot + 1] = flags | (long) (entry + 1) << ENTRY_SHIFT;
  }

  private static int entry(long known) {
    return (int) (known >>> ENTRY_SHIFT) - 1;
  }

  /** Where {@code key} is filed, from now on if it was not. */
  private int slotFor(long key) {
    if (4 * (keys + 1) > slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot + 1] == 0) {
      slots[slot] = key;
      slots[slot + 1] = USED;
      keys++;
    }
    return slot;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[2 * before.length];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i + 1] != 0) {
        int slot = slot(before[i]);
        slots[slot] = before[i];
        slots[slot + 1] = before[i + 1];
      }
    }
  }

  private void fillFilter() {
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] != 0) {
        filter[(int) (slots[i] >>> filterShift)] |= bits(slots[i]);
      }
    }
  }

  /** The next power of two, and 2 at least, because a shift by all bits does nothing. */
  private static int powerOfTwo(long least) {
    return (int) Long.highestOneBit(Math.max(1, least - 1)) << 1;
  }

  private static long single(long hash) {
    return hash * SPREAD;
  }

  private static long longer(long key, long hash) {
    return (Long.rotateLeft(key, 23) ^ hash) * SPREAD;
  }

  private static long bits(long key) {
    return 1L << key | 1L << (key >>> 6);
  }

  private boolean mayHold(long key) {
    long bits = bits(key);
    return (filter[(int) (key >>> filterShift)] & bits) == bits;
  }

  /** What is known of {@code key}; 0 if it begins no phrase. */
  private long known(long key) {
    return mayHold(key) ? slots[slot(key) + 1] : 0;
  }

  /** Where {@code key} is filed, or the empty slot where it would be. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key >>> 20) << 1 & mask;
    while (slots[slot] != key && slots[slot + 1] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  /** The first token from {@code from} on where a phrase may begin; their number if none does. */
  int mayBegin(Tokens tokens, int from) {
    int size = tokens.size();
    if (from >= size) {
      return size;
    }
    long hash = tokens.hash(from);
    for (int i = from; i + 1 < size; i++) {
      long after = tokens.hash(i + 1);
      if (mayHold(longer(hash, after)) || (hasSingles && mayHold(single(hash)))) {
        return i;
      }
      hash = after;
    }
    return hasSingles && mayHold(single(hash)) ? size - 1 : size;
  }

  /** The entry of the longest phrase that begins at token {@code at}, or {@link #NONE}. */
  int longestAt(Tokens tokens, int at) {
    long key = tokens.hash(at);
    int longest = hasSingles ? standing(entry(known(single(key))), tokens, at) : NONE;
    int to = at + 1;
    long known = GOES_ON;
    while ((known & GOES_ON) != 0 && to < tokens.size()) {
      key = longer(key, tokens.hash(to++));
      known = known(key);
      int entry = standing(entry(known), tokens, at);
      longest = entry == NONE ? longest : entry;
    }
    return longest;
  }

  /** All phrases that begin at token {@code at}, longer ones first. */
  void allAt(Tokens tokens, int at, PhraseHits hits) {
    long key = tokens.hash(at);
    int before = hits.size();
    if (hasSingles) {
      addAll(known(single(key)), tokens, at, hits);
    }
    int to = at + 1;
    long known = GOES_ON;
    while ((known & GOES_ON) != 0 && to < tokens.size()) {
      key = longer(key, tokens.hash(to++));
      known = known(key);
      if (entry(known) != NONE) {
        addAll(known, tokens, at, hits);
      }
    }
    hits.putLongerFirst(before);
  }

  private void addAll(long known, Tokens tokens, int at, PhraseHits hits) {
    int entry = standing(entry(known), tokens, at);
    while (entry != NONE) {
      hits.add(at, at + length(entry), phrase(entry));
      entry = (known & SHARED) == 0 ? NONE : standing(next[phrase(entry)], tokens, at);
    }
  }

  /** {@code entry} or the first one behind it whose phrase stands in the text at {@code at}. */
  private int standing(int entry, Tokens tokens, int at) {
    int candidate = entry;
    while (candidate != NONE && !stands(candidate, tokens, at)) {
      candidate = next[phrase(candidate)];
    }
    return candidate;
  }

  private boolean stands(int entry, Tokens tokens, int at) {
    int end = at + length(entry);
    if (end > tokens.size()) {
      return false;
    }
    int from = entry + WORDS;
    for (int i = at; i < end; i++) {
      int to = from + 1 + entries[from];
      if (!tokens.reads(i, entries, from + 1, to)) {
        return false;
      }
      from = to;
    }
    return true;
  }

  /** How many tokens the phrase of {@code entry} has. */
  int length(int entry) {
    return entries[entry + COUNT];
  }

  /** Which phrase {@code entry} is of. */
  int phrase(int entry) {
    return entries[entry] << Character.SIZE | entries[entry + 1];
  }
}
