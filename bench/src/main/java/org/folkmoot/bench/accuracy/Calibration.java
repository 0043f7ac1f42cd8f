package org.folkmoot.bench.accuracy;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far scores are from how often they are right: the expected calibration error over ten bins of
 * equal width, each weighing what it holds.
 *
 * <p>Guo, Pleiss, Sun, Weinberger: On Calibration of Modern Neural Networks, ICML 2017.
 */
final class Calibration {

  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sums = new double[BINS];

  private Calibration() {}

  /** What those scores claim and how often they are right. */
  static <O> Calibration of(List<O> outcomes, ToDoubleFunction<O> score, Predicate<O> isRight) {
    Calibration calibration = new Calibration();
    for (O outcome : outcomes) {
      calibration.add(score.applyAsDouble(outcome), isRight.test(outcome));
    }
    return calibration;
  }

  private void add(double score, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (score * BINS));
    counts[bin]++;
    sums[bin] += score;
    right[bin] += isRight ? 1 : 0;
  }

  /** The expected calibration error; not a number where there are no scores. */
  double error() {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += StrictMath.abs(sums[bin] - right[bin]);
      all += counts[bin];
    }
    return all == 0 ? Double.NaN : error / all;
  }

  /** For each bin that holds any: how many, the mean score, and the share that is right. */
  List<Bin> bins() {
    return IntStream.range(0, BINS)
        .filter(bin -> counts[bin] > 0)
        .mapToObj(
            bin -> new Bin(counts[bin], sums[bin] / counts[bin], (double) right[bin] / counts[bin]))
        .toList();
  }

  /** One bar of the reliability diagram. */
  record Bin(int count, double score, double right) {}
}
