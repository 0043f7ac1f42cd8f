package org.folkmoot.bench.accuracy;

import java.util.Arrays;

/** What a binary model is trained on: rows of the table of weights, and yes or no. Grows. */
final class Examples {

  private final int width;
  private final int shift;
  private int[] rows = new int[1 << 16];
  private boolean[] yes = new boolean[1 << 12];
  private int size;

  /**
   * Examples of {@code width} features each, for a table of 2 to the power of {@code bits} rows.
   */
  Examples(int width, int bits) {
    this.width = width;
    this.shift = Long.SIZE - bits;
  }

  void add(long[] features, boolean answer) {
    if (size == yes.length) {
      yes = Arrays.copyOf(yes, size * 2);
    }
    if ((size + 1) * width > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    for (int i = 0; i < width; i++) {
      rows[size * width + i] = (int) (features[i] >>> shift);
    }
    yes[size++] = answer;
  }

  int size() {
    return size;
  }

  int tableSize() {
    return 1 << (Long.SIZE - shift);
  }

  /** 1 or -1. */
  int sign(int example) {
    return yes[example] ? 1 : -1;
  }

  /** The bias and one weight a feature. */
  double sum(int example, double bias, double[] weights) {
    double sum = bias;
    for (int i = example * width; i < (example + 1) * width; i++) {
      sum += weights[rows[i]];
    }
    return sum;
  }

  void addTo(double[] weights, int example, double step) {
    for (int i = example * width; i < (example + 1) * width; i++) {
      weights[rows[i]] += step;
    }
  }

  /** The squared length of the example, with a constant feature for the bias. */
  double squaredLength(int example) {
    double sum = 1;
    for (int i = example * width; i < (example + 1) * width; i++) {
      for (int j = example * width; j < (example + 1) * width; j++) {
        sum += rows[i] == rows[j] ? 1 : 0;
      }
    }
    return sum;
  }
}
