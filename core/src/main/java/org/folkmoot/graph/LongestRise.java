package org.folkmoot.graph;

/**
 * The longest part of a row of different numbers that rises (Fredman: On computing the length of
 * longest increasing subsequences, Discrete Mathematics 11, 1975). n log n; linear where all rise.
 */
final class LongestRise {

  private LongestRise() {}

  /** The places of its numbers, in order. */
  static int[] of(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int at = length;
      if (length > 0 && numbers[ends[length - 1]] > numbers[i]) {
        at = firstAbove(numbers, ends, length, numbers[i]);
      }
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    int[] rise = new int[length];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      rise[i] = at;
      at = before[at];
    }
    return rise;
  }

  private static int firstAbove(int[] numbers, int[] ends, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[ends[middle]] > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
