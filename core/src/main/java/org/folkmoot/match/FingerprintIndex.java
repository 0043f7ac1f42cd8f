package org.folkmoot.match;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the texts that share the most fingerprints with a given one, among millions.
 *
 * <p>Of each fingerprint {@link #nearest} looks at the first {@link #MOST_TEXTS} texts that hold
 * it, first by number. So a phrase that everybody uses costs no more than a rare one and counts for
 * less, and the first of many copies is always found. All others are kept, too: what the index
 * answers depends on the texts in it alone, not on the order in which they came, nor on texts that
 * have been removed.
 *
 * <p>Idea: a posting, the pair of fingerprint and text, is one number of 64 bits in a hash table
 * with open addressing; fingerprints of more than a few texts have lists of their own. The table is
 * cut into {@value #SHARDS} shards that grow each alone, so that no call waits for the whole to
 * grow.
 *
 * <p>Cost: a posting is added or removed in expected constant time, also one of a fingerprint that
 * very many texts hold; growing stops a call for one shard at most, about 0.3 ms with 30 million
 * postings. A look-up takes at most {@link #MOST_TEXTS} steps a fingerprint. Memory: 10 to 15 bytes
 * a posting, 12 on average, and less for fingerprints with many texts; 40 kB for an index without
 * texts.
 *
 * <p>Fingerprints are told apart by {@value #BITS} of their bits: among 30 million of them one
 * looked for is taken for another with a chance of 1 to 150,000. So hits are candidates, to be
 * verified.
 *
 * <p>Not thread-safe, but several threads may look up while none changes it.
 */
public final class FingerprintIndex {

  /** Of how many texts a fingerprint reminds at most. */
  public static final int MOST_TEXTS = 12;

  private static final int SHARD_BITS = 10;
  private static final int SHARDS = 1 << SHARD_BITS;
  private static final int BITS = SHARD_BITS + Integer.SIZE;

  /** Sets in motion the high bits, whatever bits the hashes differ in. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final PostingTable[] shards = new PostingTable[SHARDS];

  /** No text has had a higher number. */
  private int highest = -1;

  /** Kept only so that the look at the places is not left out as useless. */
  private int lastTaken;

  /** An index that holds no text. */
  public FingerprintIndex() {
    for (int i = 0; i < SHARDS; i++) {
      shards[i] = new PostingTable(i);
    }
  }

  /**
   * A text found.
   *
   * @param text its number
   * @param shared how many fingerprints it shares, among those whose first texts it is one of
   */
  public record Hit(int text, int shared) {}

  /**
   * Remembers the {@code hashes} of a text; one that it has already changes nothing.
   *
   * @throws IllegalArgumentException if {@code text} is negative or {@link Integer#MAX_VALUE}
   */
  public void add(int text, long[] hashes) {
    checkText(text);
    highest = Math.max(highest, text);
    lastTaken = placesTaken(hashes);
    for (long hash : hashes) {
      long mixed = mixed(hash);
      shard(mixed).add(tag(mixed), text);
    }
  }

  /**
   * Forgets that a text has the {@code hashes}; one that it has not changes nothing. After all of a
   * text's hashes are removed, the index answers as if the text had never been added.
   *
   * @throws IllegalArgumentException if {@code text} is negative or {@link Integer#MAX_VALUE}
   */
  public void remove(int text, long[] hashes) {
    checkText(text);
    for (long hash : hashes) {
      long mixed = mixed(hash);
      shard(mixed).remove(tag(mixed), text);
    }
  }

  /**
   * Adds all texts of {@code other}, each under its number plus {@code offset}. Linear in the
   * postings of the other.
   *
   * @throws IllegalArgumentException if it is this index, or if a number would leave the range
   */
  public void addAll(FingerprintIndex other, int offset) {
    checkArgument(other != this, "other must be another index");
    checkArgument(
        offset >= 0 && offset < Integer.MAX_VALUE - other.highest,
        "offset must be in [0, %s), found %s",
        Integer.MAX_VALUE - other.highest,
        offset);
    highest = Math.max(highest, other.highest + offset);
    for (int i = 0; i < SHARDS; i++) {
      shards[i].addAll(other.shards[i], offset);
    }
  }

  /** How many texts hold {@code hash}. */
  public int count(long hash) {
    long mixed = mixed(hash);
    return shard(mixed).count(tag(mixed));
  }

  /** All texts that hold {@code hash}, rising; also those that {@link #nearest} passes over. */
  public int[] texts(long hash) {
    long mixed = mixed(hash);
    int[] texts = shard(mixed).texts(tag(mixed));
    Arrays.sort(texts);
    return texts;
  }

  /**
   * The texts that share {@code fewest} of the distinct {@code hashes} or more, most shared first,
   * then by number. Changes nothing. Memory: 16 to 32 bytes for each text that shares one.
   */
  public List<Hit> nearest(long[] hashes, int fewest) {
    if (placesTaken(hashes) == 0) {
      return List.of();
    }
    int[] texts = new int[MOST_TEXTS * hashes.length];
    int size = 0;
    for (long hash : hashes) {
      long mixed = mixed(hash);
      size = shard(mixed).copyFirst(tag(mixed), texts, size);
    }
    SharedCounts counts = new SharedCounts(size);
    counts.addAll(texts, size);
    return counts.atLeast(fewest);
  }

  /**
   * For how many hashes something stands in the place where they are looked for first. To look at
   * all places at once, before any is searched, halves the time: memory answers many requests at a
   * time, and a search that goes another way than the processor guessed holds back all behind it.
   */
  private int placesTaken(long[] hashes) {
    int taken = 0;
    for (long hash : hashes) {
      long mixed = mixed(hash);
      taken += shard(mixed).isHomeTaken(tag(mixed));
    }
    return taken;
  }

  /** How many pairs of fingerprint and text are remembered. */
  long postings() {
    long postings = 0;
    for (PostingTable shard : shards) {
      postings += shard.postings();
    }
    return postings;
  }

  private static void checkText(int text) {
    checkArgument(
        text >= 0 && text < Integer.MAX_VALUE,
        "text must be in [0, %s), found %s",
        Integer.MAX_VALUE,
        text);
  }

  private static long mixed(long hash) {
    return (hash ^ (hash >>> 32)) * FACTOR;
  }

  private PostingTable shard(long mixed) {
    return shards[shardNumber(mixed)];
  }

  private static int shardNumber(long mixed) {
    return (int) (mixed >>> (Long.SIZE - SHARD_BITS));
  }

  private static int tag(long mixed) {
    return (int) (mixed >>> (Long.SIZE - BITS));
  }

  /** The shard that holds {@code hash}. */
  static int shardOf(long hash) {
    return shardNumber(mixed(hash));
  }
}
