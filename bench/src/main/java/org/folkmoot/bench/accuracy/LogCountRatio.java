package org.folkmoot.bench.accuracy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far each row of the table is drawn out before training: by the root of the size of its log
 * count ratio, that is how unevenly labels 0 and 1 have it. A penalty then leaves telling rows more
 * freedom. Rows that few groups have, such as words of one topic, are drawn to nothing.
 *
 * <p>Wang, Manning: Baselines and Bigrams: Simple, Good Sentiment and Topic Classification, ACL
 * 2012.
 */
final class LogCountRatio {

  private LogCountRatio() {}

  /** One factor a row. */
  static double[] of(SparseExamples examples) {
    int rows = 1 << examples.bits();
    double[][] sums = new double[2][rows];
    double[] totals = new double[2];
    for (int example = 0; example < examples.size(); example++) {
      int label = examples.label(example);
      if (label < 2) {
        for (int i = examples.start(example); i < examples.end(example); i++) {
          sums[label][examples.row(i)] += examples.value(i);
        }
      }
    }
    for (int label = 0; label < 2; label++) {
      totals[label] = Arrays.stream(sums[label]).sum() + rows;
    }
    double[] factors = new double[rows];
    for (int row = 0; row < rows; row++) {
      double first = (sums[0][row] + 1) / totals[0];
      double second = (sums[1][row] + 1) / totals[1];
      factors[row] = StrictMath.sqrt(StrictMath.abs(StrictMath.log(first / second)));
    }
    return factors;
  }

  /** Makes the factor 0 where fewer than {@code least} groups have a row. */
  static double[] withoutRare(
      double[] factors, SparseExamples examples, List<String> groups, int least) {
    Map<Integer, Set<String>> seen = new HashMap<>();
    for (int example = 0; example < examples.size(); example++) {
      for (int i = examples.start(example); i < examples.end(example); i++) {
        Set<String> of = seen.computeIfAbsent(examples.row(i), row -> new HashSet<>());
        if (of.size() < least) {
          of.add(groups.get(example));
        }
      }
    }
    double[] kept = factors.clone();
    for (int row = 0; row < kept.length; row++) {
      kept[row] = seen.getOrDefault(row, Set.of()).size() < least ? 0 : kept[row];
    }
    return kept;
  }

  /** The examples drawn out. */
  static SparseExamples applied(double[] factors, SparseExamples examples) {
    return examples.scaled(factors);
  }

  /** Weights for plain examples from those for drawn out ones. */
  static MaximumEntropy.Trained undone(double[] factors, MaximumEntropy.Trained trained) {
    double[] weights = trained.weights().clone();
    int outputs = weights.length / factors.length;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factors[i / outputs];
    }
    return new MaximumEntropy.Trained(trained.biases(), weights);
  }
}
