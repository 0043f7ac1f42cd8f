package org.folkmoot.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the texts that share the most fingerprints with a given one.
 *
 * <p>Of each fingerprint only the first {@link #MOST_TEXTS} texts that hold it are remembered. So a
 * phrase that everybody uses costs no more than a rare one and counts for less, and the first of
 * many copies is always found. A look-up costs at most {@link #MOST_TEXTS} steps a fingerprint.
 *
 * <p>Memory: 8 bytes for each text remembered for a fingerprint, 24 to 48 for each fingerprint. Not
 * thread-safe.
 */
public final class FingerprintIndex {

  private static final int MOST_TEXTS = 12;

  private long[] fingerprints = new long[1 << 10];
  private int[] heads = new int[1 << 10];
  private byte[] counts = new byte[1 << 10];
  private int used;

  private int[] texts = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int postings;

  private int[] shared = new int[64];

  /** An index that holds no text. */
  public FingerprintIndex() {}

  /**
   * A text found.
   *
   * @param text its number
   * @param shared how many fingerprints it shares, as far as they are remembered
   */
  public record Hit(int text, int shared) {}

  /** Remembers the distinct {@code hashes} of a text; texts are added in rising order. */
  public void add(int text, long[] hashes) {
    if (text >= shared.length) {
      shared = Arrays.copyOf(shared, Math.max(text + 1, shared.length * 2));
    }
    for (long hash : hashes) {
      int slot = slotToFill(hash);
      if (counts[slot] < MOST_TEXTS) {
        counts[slot]++;
        heads[slot] = addPosting(text, heads[slot]);
      }
    }
  }

  private int addPosting(int text, int head) {
    if (postings == texts.length) {
      texts = Arrays.copyOf(texts, postings * 2);
      next = Arrays.copyOf(next, postings * 2);
    }
    texts[postings] = text;
    next[postings] = head;
    return postings++;
  }

  /** The texts that share {@code fewest} fingerprints or more, most shared first, then first. */
  public List<Hit> nearest(long[] hashes, int fewest) {
    int[] touched = new int[64];
    int size = 0;
    for (long hash : hashes) {
      int slot = slot(hash);
      for (int i = counts[slot] == 0 ? -1 : heads[slot]; i >= 0; i = next[i]) {
        if (shared[texts[i]]++ == 0) {
          touched = size == touched.length ? Arrays.copyOf(touched, size * 2) : touched;
          touched[size++] = texts[i];
        }
      }
    }
    return best(touched, size, fewest);
  }

  private List<Hit> best(int[] touched, int size, int fewest) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (shared[touched[i]] >= fewest) {
        hits.add(new Hit(touched[i], shared[touched[i]]));
      }
      shared[touched[i]] = 0;
    }
    hits.sort(Comparator.comparingInt((Hit hit) -> -hit.shared()).thenComparingInt(Hit::text));
    return hits;
  }

  private int slotToFill(long hash) {
    if (used * 2 >= fingerprints.length) {
      grow();
    }
    int slot = slot(hash);
    if (counts[slot] == 0) {
      fingerprints[slot] = hash;
      heads[slot] = -1;
      used++;
    }
    return slot;
  }

  /** Where {@code hash} is or would be filed; open addressing with steps of one. */
  private int slot(long hash) {
    int mask = fingerprints.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (counts[slot] != 0 && fingerprints[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldFingerprints = fingerprints;
    int[] oldHeads = heads;
    byte[] oldCounts = counts;
    fingerprints = new long[oldFingerprints.length * 2];
    heads = new int[oldHeads.length * 2];
    counts = new byte[oldCounts.length * 2];
    for (int i = 0; i < oldFingerprints.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldFingerprints[i]);
        fingerprints[slot] = oldFingerprints[i];
        heads[slot] = oldHeads[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
