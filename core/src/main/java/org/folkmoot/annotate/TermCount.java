package org.folkmoot.annotate;

import java.util.Arrays;

/**
 * In which texts of a thread one term stands, to be asked {@link TermStatistics} about again and
 * again without looking it up. Not thread-safe while the thread's annotation grows.
 */
public final class TermCount {

  private int[] holders = new int[2];
  private int size;
  private int common = Integer.MAX_VALUE;
  private int lastBefore;

  TermCount() {}

  /**
   * How many of the first so many texts hold it. Constant for the latest moment, and for moments
   * that follow each other, as where a long thread is walked through.
   */
  int before(int texts) {
    if (size == 0 || holders[size - 1] < texts) {
      return size;
    }
    if (!isBefore(lastBefore, texts)) {
      boolean next = isBefore(lastBefore + 1, texts);
      lastBefore = next ? lastBefore + 1 : search(texts);
    }
    return lastBefore;
  }

  /** Whether so many of its texts, and no more, are among the first {@code texts}. */
  private boolean isBefore(int count, int texts) {
    return (count == 0 || holders[count - 1] < texts) && (count == size || holders[count] >= texts);
  }

  private int search(int texts) {
    int found = Arrays.binarySearch(holders, 0, size, texts);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether it is a common word in one of the first so many texts. */
  boolean isCommonBefore(int texts) {
    return common < texts;
  }

  void add(int text) {
    if (size == holders.length) {
      holders = Arrays.copyOf(holders, 2 * size);
    }
    holders[size++] = text;
  }

  /** Says that it is a common word in a text. */
  void isCommonIn(int text) {
    common = Math.min(common, text);
  }
}
