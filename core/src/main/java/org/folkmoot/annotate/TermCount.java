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

  TermCount() {}

  /** How many of the first so many texts hold it. Constant for the latest moment. */
  int before(int texts) {
    if (size == 0 || holders[size - 1] < texts) {
      return size;
    }
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
