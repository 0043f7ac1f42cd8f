package org.folkmoot.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Very many numbers of texts, rising, in runs of bounded length, so that putting one in or taking
 * one out anywhere moves few. At the end, where texts nearly always come, runs are left full.
 */
final class PostingRuns {

  private static final int LONGEST_RUN = 512;

  private SortedTexts[] runs = {new SortedTexts(new int[0])};
  private int runCount = 1;
  private int size;

  /** None yet. */
  PostingRuns() {}

  int size() {
    return size;
  }

  /** The lowest; there must be one. */
  int first() {
    return runs[0].get(0);
  }

  /** Adds a text; nothing if it is there. Logarithmic, and moves a run at most. */
  void add(int text) {
    int number = text > runs[runCount - 1].last() ? runCount - 1 : runFor(text);
    SortedTexts run = runs[number];
    boolean added = (run.size() < LONGEST_RUN ? run : split(number, text)).insert(text);
    size += added ? 1 : 0;
  }

  /** Removes a text; nothing if it is not there. Logarithmic, and moves a run at most. */
  void remove(int text) {
    int number = runFor(text);
    if (runs[number].delete(text)) {
      size--;
      if (runs[number].size() == 0 && runCount > 1) {
        dropRun(number);
      }
    }
  }

  void forEach(IntConsumer action) {
    for (int i = 0; i < runCount; i++) {
      for (int j = 0; j < runs[i].size(); j++) {
        action.accept(runs[i].get(j));
      }
    }
  }

  /** The last run that begins with {@code text} or before it, or the first one. */
  private int runFor(int text) {
    int low = 0;
    int high = runCount - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs[middle].get(0) <= text) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Makes two runs of one, and gives the one where {@code text} is or belongs. */
  private SortedTexts split(int number, int text) {
    SortedTexts lower = runs[number];
    if (text == lower.last()) {
      return lower;
    }
    SortedTexts upper = lower.cut(text > lower.last() ? lower.size() : lower.size() / 2);
    if (runCount == runs.length) {
      runs = Arrays.copyOf(runs, runCount + runCount / 2 + 1);
    }
    System.arraycopy(runs, number + 1, runs, number + 2, runCount - number - 1);
    runs[number + 1] = upper;
    runCount++;
    return upper.size() == 0 || text >= upper.get(0) ? upper : lower;
  }

  @SuppressWarnings("NullAway") // no run stands behind the last one
  private void dropRun(int number) {
    runCount--;
    System.arraycopy(runs, number + 1, runs, number, runCount - number);
    runs[runCount] = null;
  }
}
