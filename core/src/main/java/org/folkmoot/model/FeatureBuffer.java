package org.folkmoot.model;

import java.util.Arrays;

/**
 * The features of one example: hashes, each with a value and the place that shows it. A feature
 * counts once, however often it is added. Meant to be cleared and used again; grows as needed. Not
 * thread-safe.
 *
 * <pre>{@code
 * buffer.clear();
 * buffer.at(token);
 * buffer.add(Hashes.join(WORD, tokens.hash(token)));
 * double[] logits = model.logits(buffer);
 * }</pre>
 */
public final class FeatureBuffer {

  /** The value of a plain feature: others count in quarters of it, so that sums stay whole. */
  public static final int ONE = 4;

  /** The place of a feature that no single place shows. */
  public static final int NOWHERE = -1;

  private static final int EMPTY = -1;

  private long[] hashes = new long[64];
  private int[] values = new int[64];
  private int[] places = new int[64];
  private int[] slots = new int[256];
  private int size;
  private int place = NOWHERE;

  /** An empty buffer. */
  public FeatureBuffer() {
    Arrays.fill(slots, EMPTY);
  }

  /** Forgets all features. */
  public void clear() {
    size = 0;
    place = NOWHERE;
    Arrays.fill(slots, EMPTY);
  }

  /** Says which place shows the features added from here on: a number of the caller's choice. */
  public void at(int place) {
    this.place = place;
  }

  /** Adds a plain feature. */
  public void add(long hash) {
    add(hash, ONE);
  }

  /** Adds a feature that counts {@code value} quarters, unless it is there already. */
  public void add(long hash, int value) {
    int slot = slot(hash);
    if (slots[slot] != EMPTY) {
      return;
    }
    if (size == hashes.length) {
      grow();
      slot = slot(hash);
    }
    slots[slot] = size;
    hashes[size] = hash;
    values[size] = value;
    places[size++] = place;
  }

  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (slots[slot] != EMPTY && hashes[slots[slot]] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, size * 2);
    values = Arrays.copyOf(values, size * 2);
    places = Arrays.copyOf(places, size * 2);
    slots = new int[slots.length * 2];
    Arrays.fill(slots, EMPTY);
    for (int i = 0; i < size; i++) {
      slots[slot(hashes[i])] = i;
    }
  }

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** The hash of a feature, in the order in which they were added. */
  public long hash(int i) {
    return hashes[i];
  }

  /** How many quarters a feature counts. */
  public int value(int i) {
    return values[i];
  }

  /** The place that shows a feature, or {@link #NOWHERE}. */
  public int place(int i) {
    return places[i];
  }
}
