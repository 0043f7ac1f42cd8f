package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap over groups: as many groups as there are, drawn with replacement. Sentences
 * of one document resemble each other, so that drawing them singly would give too narrow intervals.
 * Every metric sees the same draws; to put one together costs more than to compute a metric on it.
 */
record Bootstrap(long seed, int resamples) {

  /**
   * The metrics over all groups, and between what they vary. Resamples that a metric says nothing
   * of (not a number), because they hold none of what it counts, are left out; so is a metric that
   * says nothing of all groups together.
   */
  <O> Map<String, Interval> intervals(
      List<List<O>> groups, Map<String, ToDoubleFunction<List<O>>> metrics) {
    List<ToDoubleFunction<List<O>>> functions = List.copyOf(metrics.values());
    double[][] drawn = drawn(groups, functions);
    List<O> all = groups.stream().flatMap(List::stream).toList();
    Map<String, Interval> intervals = new LinkedHashMap<>();
    int i = 0;
    for (String name : metrics.keySet()) {
      double value = functions.get(i).applyAsDouble(all);
      if (!Double.isNaN(value)) {
        intervals.put(name, interval(value, drawn[i]));
      }
      i++;
    }
    return intervals;
  }

  /** A row for each metric, a column for each resample. */
  private <O> double[][] drawn(List<List<O>> groups, List<ToDoubleFunction<List<O>>> metrics) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] values = new double[metrics.size()][resamples];
    List<O> draw = new ArrayList<>();
    for (int resample = 0; resample < resamples; resample++) {
      draw(groups, random, draw);
      for (int i = 0; i < values.length; i++) {
        values[i][resample] = metrics.get(i).applyAsDouble(draw);
      }
    }
    return values;
  }

  private static <O> void draw(List<List<O>> groups, SplittableRandom random, List<O> draw) {
    draw.clear();
    for (int i = 0; i < groups.size(); i++) {
      draw.addAll(groups.get(random.nextInt(groups.size())));
    }
  }

  private static Interval interval(double value, double[] drawn) {
    double[] sorted = Arrays.stream(drawn).filter(each -> !Double.isNaN(each)).sorted().toArray();
    return new Interval(value, quantile(sorted, 0.025, value), quantile(sorted, 0.975, value));
  }

  private static double quantile(double[] sorted, double share, double otherwise) {
    return sorted.length == 0
        ? otherwise
        : sorted[(int) StrictMath.round(share * (sorted.length - 1))];
  }
}
