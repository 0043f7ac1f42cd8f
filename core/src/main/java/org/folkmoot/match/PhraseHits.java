package org.folkmoot.match;

import java.util.Arrays;

/**
 * Phrases found in one text after another: what a {@link PhraseMatcher} fills without allocating,
 * once it is large enough. Not thread-safe.
 */
public final class PhraseHits {

  private int[] froms = new int[16];
  private int[] tos = new int[16];
  private int[] phrases = new int[16];
  private int size;

  /** None yet. */
  public PhraseHits() {}

  void clear() {
    size = 0;
  }

  void add(int from, int to, int phrase) {
    if (size == froms.length) {
      froms = Arrays.copyOf(froms, 2 * size);
      tos = Arrays.copyOf(tos, 2 * size);
      phrases = Arrays.copyOf(phrases, 2 * size);
    }
    froms[size] = from;
    tos[size] = to;
    phrases[size] = phrase;
    size++;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The first token of hit {@code i}. */
  public int from(int i) {
    return froms[i];
  }

  /** The token after the last of hit {@code i}. */
  public int to(int i) {
    return tos[i];
  }

  /** Which phrase hit {@code i} is, counted in the order in which they were added. */
  public int phrase(int i) {
    return phrases[i];
  }
}
