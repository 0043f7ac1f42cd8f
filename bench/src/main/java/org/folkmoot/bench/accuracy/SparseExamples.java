package org.folkmoot.bench.accuracy;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.folkmoot.model.FeatureBuffer;

/**
 * What a model is trained on: of each example the rows of the table of weights and their values,
 * its label and its weight. Rows that few examples have are dropped. Grows.
 */
final class SparseExamples {

  private final int bits;
  private int[] rows = new int[1 << 16];
  private float[] values = new float[1 << 16];
  private int[] ends = new int[1 << 10];
  private int[] labels = new int[1 << 10];
  private double[] weights = new double[1 << 10];
  private int size;
  private int used;

  /** Examples for a table of 2 to the power of {@code bits} rows. */
  SparseExamples(int bits) {
    this.bits = bits;
  }

  /** Adds one; the buffer may be used again. */
  void add(FeatureBuffer features, int label, double weight) {
    growTo(used + features.size());
    for (int i = 0; i < features.size(); i++) {
      rows[used] = (int) (features.hash(i) >>> (Long.SIZE - bits));
      values[used++] = features.value(i) / (float) FeatureBuffer.ONE;
    }
    ends[size] = used;
    labels[size] = label;
    weights[size++] = weight;
  }

  /** The same with every value of a row that many times as large. */
  SparseExamples scaled(double[] factors) {
    SparseExamples scaled = new SparseExamples(bits);
    scaled.rows = Arrays.copyOf(rows, used);
    scaled.values = Arrays.copyOf(values, used);
    scaled.ends = ends.clone();
    scaled.labels = labels.clone();
    scaled.weights = weights.clone();
    scaled.size = size;
    scaled.used = used;
    for (int i = 0; i < used; i++) {
      scaled.values[i] *= (float) factors[rows[i]];
    }
    return scaled;
  }

  private void growTo(int needed) {
    if (needed > rows.length) {
      int length = Math.max(needed, rows.length * 2);
      rows = Arrays.copyOf(rows, length);
      values = Arrays.copyOf(values, length);
    }
    if (size == labels.length) {
      ends = Arrays.copyOf(ends, size * 2);
      labels = Arrays.copyOf(labels, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
  }

  /** Those examples alone. */
  SparseExamples only(IntPredicate which) {
    SparseExamples chosen = new SparseExamples(bits);
    for (int i = 0; i < size; i++) {
      if (which.test(i)) {
        chosen.growTo(chosen.used + end(i) - start(i));
        for (int j = start(i); j < end(i); j++) {
          chosen.rows[chosen.used] = rows[j];
          chosen.values[chosen.used++] = values[j];
        }
        chosen.ends[chosen.size] = chosen.used;
        chosen.labels[chosen.size] = labels[i];
        chosen.weights[chosen.size++] = weights[i];
      }
    }
    return chosen;
  }

  int bits() {
    return bits;
  }

  int size() {
    return size;
  }

  int label(int example) {
    return labels[example];
  }

  double weight(int example) {
    return weights[example];
  }

  int start(int example) {
    return example == 0 ? 0 : ends[example - 1];
  }

  int end(int example) {
    return ends[example];
  }

  int row(int i) {
    return rows[i];
  }

  float value(int i) {
    return values[i];
  }

  /**
   * For each row of the table its place among those that are trained, or -1 where fewer than {@code
   * least} examples have it.
   */
  int[] places(int least) {
    int[] counts = new int[1 << bits];
    for (int i = 0; i < used; i++) {
      counts[rows[i]]++;
    }
    int next = 0;
    for (int row = 0; row < counts.length; row++) {
      counts[row] = counts[row] < least || counts[row] == 0 ? -1 : next++;
    }
    return counts;
  }
}
