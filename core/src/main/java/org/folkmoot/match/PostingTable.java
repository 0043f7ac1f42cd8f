package org.folkmoot.match;

import java.util.function.IntConsumer;

/**
 * Which texts hold which fingerprints: one shard of a {@link FingerprintIndex}.
 *
 * <p>Idea: open addressing with steps of one (Knuth, The Art of Computer Programming 3, 6.4). A
 * slot holds the tag of a fingerprint in its high half; in its low half nothing (0), a text's
 * number plus one, or the complement of a list's address. The place where a tag is looked for first
 * is in proportion to the tag, so that the capacity may be any number and growing reads and writes
 * from front to back. A fingerprint has one slot. What is removed leaves no mark: those behind it
 * move up.
 */
final class PostingTable {

  private static final int FEWEST_SLOTS = 8;

  /** At most two slots of three are used: searches are short and mostly end in one cache line. */
  private static final int FULL_NUMERATOR = 2;

  private static final int FULL_DENOMINATOR = 3;

  private static final long[] NO_SLOTS = {0};

  /** By this much more capacity at first, that shards grow at different times. */
  private final int stagger;

  private long[] slots = NO_SLOTS;
  private int used;
  private final PostingLists lists;

  /** An empty one; {@code number} sets it apart from other shards, which share the lists. */
  PostingTable(int number, PostingLists lists) {
    stagger = number % (FEWEST_SLOTS / 2);
    this.lists = lists;
  }

  /** Adds a posting; nothing if it is there. */
  void add(int tag, int text) {
    makeRoom();
    add(tag, text, home(tag));
  }

  /**
   * Adds a posting where there is room; nothing if it is there. The tag is looked for from slot
   * {@code from} on, and must not stand before it.
   */
  void add(int tag, int text, int from) {
    int slot = firstFrom(from, tag);
    int value = value(slots[slot]);
    if (value < 0) {
      int moved = lists.add(~value, text);
      if (moved != ~value) {
        slots[slot] = slotOf(tag, ~moved);
      }
    } else if (value == 0) {
      slots[slot] = slotOf(tag, text + 1);
      used++;
    } else if (value != text + 1) {
      slots[slot] = slotOf(tag, ~lists.of(value - 1, text));
    }
  }

  /** Removes a posting; nothing if it is not there. */
  void remove(int tag, int text) {
    int slot = first(tag);
    int value = value(slots[slot]);
    if (value < 0) {
      removeFromList(slot, ~value, text);
    } else if (value == text + 1) {
      clear(slot);
    }
  }

  private void removeFromList(int slot, int list, int text) {
    int moved = lists.remove(list, text);
    if (moved == PostingLists.NONE) {
      clear(slot);
    } else {
      slots[slot] = slotOf(tag(slots[slot]), ~moved);
    }
  }

  /** Adds all postings of {@code other}, their texts renumbered. */
  void addAll(PostingTable other, int offset) {
    for (long slot : other.slots) {
      other.forEach(value(slot), text -> add(tag(slot), text + offset));
    }
  }

  /** How many texts a fingerprint has. */
  int count(int tag) {
    return countOf(value(slots[first(tag)]));
  }

  private int countOf(int value) {
    return value < 0 ? lists.count(~value) : Math.min(value, 1);
  }

  /**
   * Copies the first {@code most} texts of the fingerprint whose slot has this value, or all if
   * there are fewer, in any order; returns the place behind them.
   */
  static int copyFirst(PostingLists lists, int value, int most, int[] to, int at) {
    if (value < 0) {
      return lists.copyFirst(~value, most, to, at);
    }
    to[at] = value - 1;
    return at + Math.min(value, 1);
  }

  /** All texts of a fingerprint, rising. */
  int[] texts(int tag) {
    int[] texts = new int[count(tag)];
    int[] size = {0};
    forEach(value(slots[first(tag)]), text -> texts[size[0]++] = text);
    return texts;
  }

  private void forEach(int value, IntConsumer action) {
    if (value < 0) {
      lists.forEach(~value, action);
    } else if (value > 0) {
      action.accept(value - 1);
    }
  }

  /** 1 if something stands where this tag is looked for first, else 0. */
  int isHomeTaken(int tag) {
    long slot = slots[home(tag)];
    return (int) ((slot | -slot) >>> (Long.SIZE - 1));
  }

  /** The slot of a tag, or the free one where it would go. */
  int first(int tag) {
    return firstFrom(home(tag), tag);
  }

  /** What stands in a slot: nothing (0), a text plus one or the complement of a list. */
  int valueAt(int slot) {
    return value(slots[slot]);
  }

  /** How many postings there are. */
  long postings() {
    long postings = 0;
    for (long slot : slots) {
      postings += countOf(value(slot));
    }
    return postings;
  }

  private int firstFrom(int from, int tag) {
    int slot = from;
    while (slots[slot] != 0 && tag(slots[slot]) != tag) {
      slot = next(slot);
    }
    return slot;
  }

  /** Empties a slot and lets those behind move up that have been looked for before it. */
  private void clear(int slot) {
    int gap = slot;
    for (int i = next(slot); slots[i] != 0; i = next(i)) {
      if (distance(home(tag(slots[i])), i) >= distance(gap, i)) {
        slots[gap] = slots[i];
        gap = i;
      }
    }
    slots[gap] = 0;
    used--;
  }

  private int distance(int from, int to) {
    return to >= from ? to - from : to - from + slots.length;
  }

  /** Makes sure that a slot can be filled and one stays free; whether all have moved for it. */
  boolean makeRoom() {
    boolean isFull = (long) used * FULL_DENOMINATOR >= (long) slots.length * FULL_NUMERATOR;
    if (isFull || slots == NO_SLOTS) {
      resize(slots.length + slots.length / 2);
      return true;
    }
    return false;
  }

  private void resize(int capacity) {
    long[] old = slots;
    slots = new long[Math.max(capacity, FEWEST_SLOTS + stagger)];
    for (long filled : old) {
      if (filled != 0) {
        int slot = home(tag(filled));
        while (slots[slot] != 0) {
          slot = next(slot);
        }
        slots[slot] = filled;
      }
    }
  }

  int home(int tag) {
    return (int) ((tag & 0xFFFFFFFFL) * slots.length >>> Integer.SIZE);
  }

  private int next(int slot) {
    return slot + 1 == slots.length ? 0 : slot + 1;
  }

  private static long slotOf(int tag, int value) {
    return (long) tag << Integer.SIZE | (value & 0xFFFFFFFFL);
  }

  private static int tag(long slot) {
    return (int) (slot >>> Integer.SIZE);
  }

  private static int value(long slot) {
    return (int) slot;
  }
}
