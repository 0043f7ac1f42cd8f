package org.folkmoot.reply;

import java.util.Collections;
import java.util.PriorityQueue;

/**
 * The middle one of numbers that come one by one, of two in the middle the larger. Two heaps: the
 * smaller half, and the larger. Logarithmic a number.
 */
final class Median {

  private final PriorityQueue<Double> low = new PriorityQueue<>(Collections.reverseOrder());
  private final PriorityQueue<Double> high = new PriorityQueue<>();

  void add(double number) {
    low.add(number);
    high.add(low.remove());
    if (high.size() > low.size() + 1) {
      low.add(high.remove());
    }
  }

  boolean isEmpty() {
    return high.isEmpty();
  }

  /** The number in the middle; 0 where there is none. */
  double value() {
    return high.isEmpty() ? 0 : high.element();
  }
}
