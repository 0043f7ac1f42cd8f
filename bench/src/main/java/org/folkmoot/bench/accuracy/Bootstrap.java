package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap over groups: as many groups as there are, drawn with replacement. Sentences
 * of one document resemble each other, so that drawing them singly would give too narrow intervals.
 * The same seed draws the same groups for every metric.
 */
record Bootstrap(long seed, int resamples) {

  /**
   * The metric over all groups, and between what it varies. Resamples that it says nothing of (not
   * a number), because they hold none of what it counts, are left out.
   */
  <O> Interval interval(List<List<O>> groups, ToDoubleFunction<List<O>> metric) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      values[i] = metric.applyAsDouble(draw(groups, random));
    }
    values = Arrays.stream(values).filter(drawn -> !Double.isNaN(drawn)).sorted().toArray();
    double value = metric.applyAsDouble(groups.stream().flatMap(List::stream).toList());
    return new Interval(value, quantile(values, 0.025, value), quantile(values, 0.975, value));
  }

  private static <O> List<O> draw(List<List<O>> groups, SplittableRandom random) {
    List<O> drawn = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      drawn.addAll(groups.get(random.nextInt(groups.size())));
    }
    return drawn;
  }

  private static double quantile(double[] sorted, double share, double otherwise) {
    return sorted.length == 0
        ? otherwise
        : sorted[(int) StrictMath.round(share * (sorted.length - 1))];
  }
}
