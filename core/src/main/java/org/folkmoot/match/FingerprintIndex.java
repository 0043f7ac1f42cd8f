package org.folkmoot.match;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Finds the texts that share the most fingerprints with a given one, among millions.
 *
 * <p>Of each fingerprint {@link #nearest} looks at the first texts that hold it, first by number:
 * {@value #MOST_TEXTS} of them, or as many as the index is made for. So a phrase that everybody
 * uses costs no more than a rare one and counts for less, and the first of many copies is always
 * found. All others are kept, too: what the index answers depends on the texts in it alone, not on
 * the order in which they came, nor on texts that have been removed.
 *
 * <p>Idea: a posting, the pair of fingerprint and text, is one number of 64 bits in a hash table
 * with open addressing; fingerprints of more than a few texts have lists of their own. The table is
 * cut into {@value #SHARDS} shards that grow each alone, so that no call waits for the whole to
 * grow.
 *
 * <p>Cost: a posting of the highest text is added in expected constant time; any other, also one of
 * a fingerprint that very many texts hold, is added or removed by moving hundreds of numbers at
 * most. Growing moves the postings of one shard. A look-up takes at most as many steps a
 * fingerprint as it has texts to look at. Memory: a slot of 8 bytes in a table that is from 4/9 to
 * 2/3 full, so 12 to 18 bytes, for each posting; for a fingerprint with more than a few texts one
 * slot, about 50 bytes and 4 to 6 a text. Without texts, less than 40 kB.
 *
 * <p>Fingerprints are told apart by {@value #BITS} of their bits: among 30 million different ones,
 * one looked for is taken for another with a chance of 1 to 150,000. So hits are candidates, to be
 * verified.
 *
 * <p>Not thread-safe, but several threads may look up while none changes it.
 */
public final class FingerprintIndex {

  /** Of how many texts a fingerprint reminds at most, unless an index is made for more. */
  public static final int MOST_TEXTS = 12;

  /** The most texts that can be looked at: no more are kept in one array. */
  private static final int MOST_LOOKED_AT = PostingLists.MOST_IN_BLOCK;

  private static final int SHARD_BITS = 10;
  private static final int SHARDS = 1 << SHARD_BITS;
  private static final int BITS = SHARD_BITS + Integer.SIZE;

  /** Sets in motion the high bits, whatever bits the hashes differ in. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final PostingLists lists = new PostingLists();
  private final PostingTable[] shards = new PostingTable[SHARDS];
  private final int most;

  /** No text has had a higher number. */
  private int highest = -1;

  /** Kept only so that the look at the places is not left out as useless. */
  private int lastPlaces;

  /** An index without texts, that looks at the first {@value #MOST_TEXTS} of a fingerprint. */
  public FingerprintIndex() {
    this(MOST_TEXTS);
  }

  /**
   * An index without texts, that looks at the first {@code most} of a fingerprint.
   *
   * <p>The more texts there are, the more fingerprints stand in many of them, and the fewer show
   * the way to a text that is not among the first: of copies among a million pieces of 129
   * characters, 64 find 99.8 % by three shared fingerprints, {@value #MOST_TEXTS} find 96.3 %.
   *
   * @throws IllegalArgumentException if {@code most} is not in [12, 256]
   */
  public FingerprintIndex(int most) {
    checkArgument(
        most >= MOST_TEXTS && most <= MOST_LOOKED_AT,
        "most must be in [%s, %s], found %s",
        MOST_TEXTS,
        MOST_LOOKED_AT,
        most);
    this.most = most;
    for (int i = 0; i < SHARDS; i++) {
      shards[i] = new PostingTable(i, lists);
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
    lastPlaces = placesTaken(hashes);
    int[] slots = slots(hashes);
    lastPlaces += endsOfLists(hashes, slots);
    boolean moved = false;
    for (int i = 0; i < hashes.length; i++) {
      long mixed = mixed(hashes[i]);
      PostingTable shard = shard(mixed);
      moved |= shard.makeRoom();
      shard.add(tag(mixed), text, moved ? shard.home(tag(mixed)) : slots[i]);
    }
  }

  /** In which slot of its shard each hash stands, or would go. */
  private int[] slots(long[] hashes) {
    int[] slots = new int[hashes.length];
    for (int i = 0; i < slots.length; i++) {
      long mixed = mixed(hashes[i]);
      slots[i] = shard(mixed).first(tag(mixed));
    }
    return slots;
  }

  /**
   * The last texts in the lists of these hashes, together. What a text is put behind is looked at
   * in steps, all lists at once in each, for the same reason as {@link #placesTaken}.
   */
  private int endsOfLists(long[] hashes, int[] slots) {
    int[] found = new int[hashes.length];
    int count = 0;
    for (int i = 0; i < slots.length; i++) {
      int value = shard(mixed(hashes[i])).valueAt(slots[i]);
      found[count] = ~value;
      count += value >>> (Integer.SIZE - 1);
    }
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += lists.head(found[i]);
    }
    for (int i = 0; i < count; i++) {
      sum += lists.last(found[i]);
    }
    return sum;
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
    return shard(mixed).texts(tag(mixed));
  }

  /**
   * The texts that share {@code fewest} of the distinct {@code hashes} or more, most shared first,
   * then by number. Changes nothing. Memory, until it returns: 4 bytes a fingerprint for each text
   * that may be looked at, and 32 to 64 for each that is.
   */
  public List<Hit> nearest(long[] hashes, int fewest) {
    if (placesTaken(hashes) == 0) {
      return List.of();
    }
    int[] texts = new int[most * hashes.length];
    int size = 0;
    for (int value : values(hashes)) {
      size = PostingTable.copyFirst(lists, value, most, texts, size);
    }
    SharedCounts counts = new SharedCounts(size);
    counts.addAll(texts, size);
    return counts.atLeast(fewest);
  }

  /** What stands in the slot of each hash, see {@link PostingTable#valueAt}. */
  private int[] values(long[] hashes) {
    int[] values = new int[hashes.length];
    for (int i = 0; i < values.length; i++) {
      long mixed = mixed(hashes[i]);
      PostingTable shard = shard(mixed);
      values[i] = shard.valueAt(shard.first(tag(mixed)));
    }
    return values;
  }

  /**
   * For how many hashes something stands in the place where they are looked for first. All places
   * are looked at before any is searched: memory answers many requests at a time, and a search that
   * goes another way than the processor guessed holds back all behind it.
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
