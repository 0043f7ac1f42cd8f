package org.folkmoot.match;

import java.util.Arrays;

/**
 * Which texts hold which fingerprints: one shard of a {@link FingerprintIndex}.
 *
 * <p>Idea: open addressing with steps of one (Knuth, The Art of Computer Programming 3, 6.4). A
 * slot holds the tag of a fingerprint in its high half; in its low half nothing (0), a text's
 * number plus one, or the complement of a list's number. The place where a tag is looked for first
 * is in proportion to the tag, so that the capacity may be any number and growing reads and writes
 * from front to back. A fingerprint has as many slots as texts, or one with a list where they would
 * be more than {@link #MOST_SLOTS}. What is removed leaves no mark: those behind it move up.
 */
final class PostingTable {

  /** More would lie in the way of others. */
  private static final int MOST_SLOTS = 6;

  private static final int FEWEST_SLOTS = 8;

  /** At most two slots of three are used: searches are short and mostly end in one cache line. */
  private static final int FULL_NUMERATOR = 2;

  private static final int FULL_DENOMINATOR = 3;

  private static final long[] NO_SLOTS = {0};
  private static final PostingList[] NO_LISTS = {};

  /** By this much more capacity at first, that shards grow at different times. */
  private final int stagger;

  private long[] slots = NO_SLOTS;
  private int used;
  private PostingList[] lists = NO_LISTS;
  private int listCount;

  /** An empty one; {@code number} sets it apart from other shards. */
  PostingTable(int number) {
    stagger = number % (FEWEST_SLOTS / 2);
  }

  /** Adds a posting; nothing if it is there. */
  void add(int tag, int text) {
    makeRoom();
    int texts = 0;
    int slot = home(tag);
    while (slots[slot] != 0) {
      if (tag(slots[slot]) == tag) {
        int value = value(slots[slot]);
        if (value < 0) {
          lists[~value].add(text);
          return;
        }
        if (value == text + 1) {
          return;
        }
        texts++;
      }
      slot = next(slot);
    }
    if (texts < MOST_SLOTS) {
      slots[slot] = slotOf(tag, text + 1);
      used++;
    } else {
      moveToList(tag).add(text);
    }
  }

  private PostingList moveToList(int tag) {
    int[] texts = new int[MOST_SLOTS];
    for (int i = 0; i < texts.length; i++) {
      int slot = first(tag);
      texts[i] = value(slots[slot]) - 1;
      clear(slot);
    }
    Arrays.sort(texts);
    if (listCount == lists.length) {
      lists = Arrays.copyOf(lists, listCount + listCount / 2 + 1);
    }
    slots[first(tag)] = slotOf(tag, ~listCount);
    used++;
    lists[listCount] = new PostingList(tag, texts);
    return lists[listCount++];
  }

  /** Removes a posting; nothing if it is not there. */
  void remove(int tag, int text) {
    int slot = home(tag);
    while (slots[slot] != 0) {
      if (tag(slots[slot]) == tag) {
        int value = value(slots[slot]);
        if (value < 0) {
          removeFromList(slot, text);
          return;
        }
        if (value == text + 1) {
          clear(slot);
          return;
        }
      }
      slot = next(slot);
    }
  }

  private void removeFromList(int slot, int text) {
    int number = ~value(slots[slot]);
    lists[number].remove(text);
    if (lists[number].size() == 0) {
      clear(slot);
      dropList(number);
    }
  }

  /** The last list takes its number. */
  @SuppressWarnings("NullAway") // no list stands behind the last one
  private void dropList(int number) {
    listCount--;
    if (number < listCount) {
      PostingList last = lists[listCount];
      slots[first(last.tag())] = slotOf(last.tag(), ~number);
      lists[number] = last;
    }
    lists[listCount] = null;
  }

  /** Adds all postings of {@code other}, their texts renumbered. */
  void addAll(PostingTable other, int offset) {
    for (long slot : other.slots) {
      int value = value(slot);
      if (value > 0) {
        add(tag(slot), value - 1 + offset);
      } else if (value < 0) {
        PostingList list = other.lists[~value];
        list.forEach(text -> add(tag(slot), text + offset));
      }
    }
  }

  /** How many texts a fingerprint has. */
  int count(int tag) {
    int texts = 0;
    for (int slot = home(tag); slots[slot] != 0; slot = next(slot)) {
      if (tag(slots[slot]) == tag) {
        int value = value(slots[slot]);
        texts += value > 0 ? 1 : lists[~value].count();
      }
    }
    return texts;
  }

  /**
   * Copies the first {@code most} texts of a fingerprint, or all if there are fewer, in any order;
   * returns the place behind them. A fingerprint has never more slots than {@code most}.
   */
  int copyFirst(int tag, int most, int[] to, int at) {
    int end = at;
    for (int slot = home(tag); slots[slot] != 0; slot = next(slot)) {
      if (tag(slots[slot]) == tag) {
        int value = value(slots[slot]);
        if (value < 0) {
          return lists[~value].copyFirst(most, to, at);
        }
        to[end++] = value - 1;
      }
    }
    return end;
  }

  /** All texts of a fingerprint, in any order. */
  int[] texts(int tag) {
    int[] texts = new int[count(tag)];
    int[] size = {0};
    for (int slot = home(tag); slots[slot] != 0; slot = next(slot)) {
      if (tag(slots[slot]) == tag) {
        int value = value(slots[slot]);
        if (value < 0) {
          lists[~value].forEach(text -> texts[size[0]++] = text);
        } else {
          texts[size[0]++] = value - 1;
        }
      }
    }
    return texts;
  }

  /** 1 if something stands where this tag is looked for first, else 0. */
  int isHomeTaken(int tag) {
    long slot = slots[home(tag)];
    return (int) ((slot | -slot) >>> (Long.SIZE - 1));
  }

  /** Copies the list of a fingerprint that has one; returns the place behind it. */
  int copyList(int tag, PostingList[] to, int at) {
    int value = value(slots[first(tag)]);
    if (value >= 0) {
      return at;
    }
    to[at] = lists[~value];
    return at + 1;
  }

  /** How many postings there are. */
  long postings() {
    long postings = used - listCount;
    for (int i = 0; i < listCount; i++) {
      postings += lists[i].count();
    }
    return postings;
  }

  /** The first slot with this tag, or the free one where it would go. */
  private int first(int tag) {
    int slot = home(tag);
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

  /** Makes sure that a slot can be filled and one stays free. */
  private void makeRoom() {
    if ((long) used * FULL_DENOMINATOR >= (long) slots.length * FULL_NUMERATOR) {
      resize(slots.length + slots.length / 2);
    } else if (slots == NO_SLOTS) {
      resize(0);
    }
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

  private int home(int tag) {
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
