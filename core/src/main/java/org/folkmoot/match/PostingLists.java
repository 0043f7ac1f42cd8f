package org.folkmoot.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * The texts of fingerprints that more than one text has: many lists in few arrays, each list known
 * by an address that changes where it grows or shrinks.
 *
 * <p>Idea: a list is a block of numbers, its length and then its texts, rising; so that adding one
 * at the end looks at one place in memory or two. Blocks come in few sizes, and what a list moves
 * out of is kept for others. Of a list only the first {@value #MOST_IN_BLOCK} texts, all that an
 * index looks at, stand in a block; very many go on in runs behind it. Memory: 4 to 8 bytes a text,
 * 16 to 32 for two to seven.
 */
final class PostingLists {

  static final int MOST_IN_BLOCK = 256;

  /** Rising; a number is kept for the length, and what is left over is not used. */
  private static final int[] BLOCK_SIZES = {4, 8, 16, 32, 48, 64, 96, 128, 192, 260};

  /** The kind of block, by the number of texts. */
  private static final byte[] KINDS = kinds();

  /** Blocks begin at multiples of four numbers. */
  private static final int UNIT_BITS = 2;

  /** No more than that is copied when arrays grow. */
  private static final int CHUNK_BITS = 16;

  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int UNITS_IN_CHUNK_BITS = CHUNK_BITS - UNIT_BITS;
  private static final int FIRST_CHUNK = 1024;

  /** The length of a list stands in so many bits, above it the number of the runs behind. */
  private static final int LENGTH_BITS = 9;

  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

  /** Instead of an address. */
  static final int NONE = -1;

  private int[][] chunks = {{}};
  private int chunkCount = 1;

  /** Where the last chunk is free. */
  private int end;

  /** By kind: the address of a block that nobody uses; it holds the address of the next. */
  private final int[] unused = new int[BLOCK_SIZES.length];

  /** By number; 0 stands for none. */
  private PostingRuns[] runs = {};

  private final BitSet runsInUse = new BitSet();

  /** No list yet. */
  PostingLists() {
    Arrays.fill(unused, NONE);
    runsInUse.set(0);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[MOST_IN_BLOCK + 1];
    byte kind = 0;
    for (int length = 0; length < kinds.length; length++) {
      kind += length < BLOCK_SIZES[kind] ? 0 : 1;
      kinds[length] = kind;
    }
    return kinds;
  }

  /** A new list of two texts; its address. */
  int of(int text, int other) {
    int list = block(KINDS[2]);
    int[] chunk = chunk(list);
    int at = at(list);
    chunk[at] = 2;
    chunk[at + 1] = Math.min(text, other);
    chunk[at + 2] = Math.max(text, other);
    return list;
  }

  /** Adds a text, nothing if it is there; where the list is from then on. */
  int add(int list, int text) {
    int[] chunk = chunk(list);
    int at = at(list);
    int head = chunk[at];
    int length = head & LENGTH_MASK;
    if (text <= chunk[at + length] || length == MOST_IN_BLOCK) {
      return insert(list, text);
    }
    int moved = fitted(list, length + 1);
    chunk = chunk(moved);
    at = at(moved);
    chunk[at] = head + 1;
    chunk[at + length + 1] = text;
    return moved;
  }

  private int insert(int list, int text) {
    int[] chunk = chunk(list);
    int first = at(list) + 1;
    int length = length(list);
    int place = Arrays.binarySearch(chunk, first, first + length, text);
    if (place >= 0) {
      return list;
    }
    int before = ~place - first;
    if (length == MOST_IN_BLOCK) {
      insertIntoFull(list, before, text);
      return list;
    }
    int moved = fitted(list, length + 1);
    chunk(moved)[at(moved)]++;
    put(moved, before, length, text);
    return moved;
  }

  private void insertIntoFull(int list, int before, int text) {
    PostingRuns behind = runsFor(list);
    if (before == MOST_IN_BLOCK) {
      behind.add(text);
    } else {
      behind.add(chunk(list)[at(list) + MOST_IN_BLOCK]);
      put(list, before, MOST_IN_BLOCK - 1, text);
    }
  }

  /** Puts {@code text} after so many of the first {@code length}. */
  private void put(int list, int before, int length, int text) {
    int[] chunk = chunk(list);
    int place = at(list) + 1 + before;
    System.arraycopy(chunk, place, chunk, place + 1, length - before);
    chunk[place] = text;
  }

  /**
   * Removes a text, nothing if it is not there; where the list is from then on, or {@link #NONE} if
   * it has no other.
   */
  int remove(int list, int text) {
    int[] chunk = chunk(list);
    int first = at(list) + 1;
    int length = length(list);
    int place = Arrays.binarySearch(chunk, first, first + length, text);
    if (place < 0) {
      removeBehind(list, text);
      return list;
    }
    System.arraycopy(chunk, place + 1, chunk, place, first + length - 1 - place);
    return hasRuns(list) ? filledFromBehind(list) : shortened(list, length - 1);
  }

  private void removeBehind(int list, int text) {
    if (hasRuns(list)) {
      runs[runNumber(list)].remove(text);
      dropEmptyRuns(list);
    }
  }

  private int filledFromBehind(int list) {
    PostingRuns behind = runs[runNumber(list)];
    int text = behind.first();
    chunk(list)[at(list) + MOST_IN_BLOCK] = text;
    behind.remove(text);
    dropEmptyRuns(list);
    return list;
  }

  private int shortened(int list, int length) {
    if (length == 0) {
      release(list, KINDS[1]);
      return NONE;
    }
    int moved = fitted(list, length);
    chunk(moved)[at(moved)] = length;
    return moved;
  }

  /** How many texts a list has. */
  int count(int list) {
    return length(list) + (hasRuns(list) ? runs[runNumber(list)].size() : 0);
  }

  /** Copies the first {@code most}, or all if there are fewer; returns the place behind them. */
  int copyFirst(int list, int most, int[] to, int at) {
    int count = Math.min(most, length(list));
    System.arraycopy(chunk(list), at(list) + 1, to, at, count);
    return at + count;
  }

  /** Hands over all texts, rising. */
  void forEach(int list, IntConsumer action) {
    int[] chunk = chunk(list);
    int first = at(list) + 1;
    int length = length(list);
    for (int i = first; i < first + length; i++) {
      action.accept(chunk[i]);
    }
    if (hasRuns(list)) {
      runs[runNumber(list)].forEach(action);
    }
  }

  /** What stands where a list begins; for who only wants memory to bring it. */
  int head(int list) {
    return chunk(list)[at(list)];
  }

  /** The last text in the block. */
  int last(int list) {
    return chunk(list)[at(list) + length(list)];
  }

  private int length(int list) {
    return head(list) & LENGTH_MASK;
  }

  private int runNumber(int list) {
    return head(list) >>> LENGTH_BITS;
  }

  private boolean hasRuns(int list) {
    return runNumber(list) != 0;
  }

  private PostingRuns runsFor(int list) {
    if (!hasRuns(list)) {
      int number = runsInUse.nextClearBit(0);
      runsInUse.set(number);
      if (number >= runs.length) {
        runs = Arrays.copyOf(runs, number + number / 2 + 1);
      }
      runs[number] = new PostingRuns();
      chunk(list)[at(list)] |= number << LENGTH_BITS;
    }
    return runs[runNumber(list)];
  }

  @SuppressWarnings("NullAway") // no list has the number any more
  private void dropEmptyRuns(int list) {
    int number = runNumber(list);
    if (runs[number].size() == 0) {
      runs[number] = null;
      runsInUse.clear(number);
      chunk(list)[at(list)] &= LENGTH_MASK;
    }
  }

  /** Where a list has a block that fits so many texts, one more or one fewer than it has had. */
  private int fitted(int list, int length) {
    int old = KINDS[length(list)];
    int kind = KINDS[length];
    return kind == old ? list : moved(list, old, kind);
  }

  private int moved(int list, int from, int to) {
    int block = block(to);
    int numbers = Math.min(BLOCK_SIZES[from], BLOCK_SIZES[to]);
    System.arraycopy(chunk(list), at(list), chunk(block), at(block), numbers);
    release(list, from);
    return block;
  }

  private void release(int block, int kind) {
    chunk(block)[at(block)] = unused[kind];
    unused[kind] = block;
  }

  private int block(int kind) {
    int block = unused[kind];
    if (block == NONE) {
      return newBlock(BLOCK_SIZES[kind]);
    }
    unused[kind] = head(block);
    return block;
  }

  private int newBlock(int size) {
    makeRoom(size);
    int block = (chunkCount - 1) << UNITS_IN_CHUNK_BITS | end >> UNIT_BITS;
    end += size;
    return block;
  }

  private void makeRoom(int size) {
    int length = chunks[chunkCount - 1].length;
    if (end + size > length) {
      if (length < CHUNK) {
        chunks[0] = Arrays.copyOf(chunks[0], Math.max(FIRST_CHUNK, 2 * length));
      } else {
        addChunk();
      }
    }
  }

  private void addChunk() {
    if (chunkCount == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunkCount + chunkCount / 2 + 1);
    }
    chunks[chunkCount++] = new int[CHUNK];
    end = 0;
  }

  private int[] chunk(int list) {
    return chunks[list >>> UNITS_IN_CHUNK_BITS];
  }

  private static int at(int list) {
    return (list << UNIT_BITS) & (CHUNK - 1);
  }
}
