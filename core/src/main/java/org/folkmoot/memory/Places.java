package org.folkmoot.memory;

import java.util.Arrays;

/**
 * Where each comment's record begins: segment, byte and, roughly, length, packed into one long a
 * comment. Not thread-safe.
 */
final class Places {

  /** No record: removed. */
  static final long NONE = -1;

  static final int MOST_SEGMENTS = (1 << 20) - 2;
  static final long LARGEST_SEGMENT = 0xFFFF_FFFFL;

  private static final int AT_BITS = 32;
  private static final int UNIT_BITS = 12;
  private static final int MOST_UNITS = (1 << UNIT_BITS) - 1;
  private static final int UNIT = 64;

  private long[] places = new long[64];
  private int size;

  static long of(int segment, long at, long length) {
    long units = Math.min(MOST_UNITS, (length + UNIT - 1) / UNIT);
    return ((long) segment << (AT_BITS + UNIT_BITS)) | (at << UNIT_BITS) | units;
  }

  static int segment(long place) {
    return (int) (place >>> (AT_BITS + UNIT_BITS));
  }

  static long at(long place) {
    return (place >>> UNIT_BITS) & LARGEST_SEGMENT;
  }

  /** At least the record's length, unless it is a very long one: 256 kB. */
  static int likelyLength(long place) {
    return (int) (place & MOST_UNITS) * UNIT;
  }

  /** One more than the largest number so far. */
  int size() {
    return size;
  }

  long get(int number) {
    return places[number];
  }

  /** Sets a place; numbers that are passed over are removed ones. */
  void set(int number, long place) {
    giveUpTo(number + 1);
    places[number] = place;
  }

  /** Numbers below {@code next} are given, if only to comments that are removed. */
  void giveUpTo(int next) {
    if (next > places.length) {
      places = Arrays.copyOf(places, (int) Math.min(Integer.MAX_VALUE - 8, next * 3L / 2));
    }
    if (next > size) {
      Arrays.fill(places, size, next, NONE);
      size = next;
    }
  }

  /** Moves what follows {@code number} in its segment by so many bytes. */
  void shiftAfter(int number, int segment, long bytes) {
    for (int next = number + 1; next < size; next++) {
      if (places[next] != NONE) {
        if (segment(places[next]) != segment) {
          return;
        }
        places[next] += bytes << UNIT_BITS;
      }
    }
  }
}
