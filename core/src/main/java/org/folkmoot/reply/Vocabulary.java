package org.folkmoot.reply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.annotate.TermCount;
import org.folkmoot.annotate.TermStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the terms of a thread in the order in which they are met, and knows how telling each is
 * at the moment that the walk has come to.
 */
final class Vocabulary {

  /** No moment. */
  static final int NEVER = -1;

  private TermStatistics statistics;
  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] stems = new String[1 << 8];
  private @Nullable TermCount[] counts = new @Nullable TermCount[1 << 8];
  private double[] weights = new double[1 << 8];
  private int[] frequencies = new int[1 << 8];
  private boolean[] common = new boolean[1 << 8];
  private int[] moments = new int[1 << 8];

  Vocabulary(TermStatistics statistics) {
    this.statistics = statistics;
  }

  /** Goes on to another moment. */
  void at(TermStatistics now) {
    statistics = now;
  }

  /** The moment: how many texts are in sight. */
  int moment() {
    return statistics.texts();
  }

  int number(String stem) {
    return numbers.computeIfAbsent(stem, this::added);
  }

  private int added(String stem) {
    int number = numbers.size();
    if (number == weights.length) {
      stems = Arrays.copyOf(stems, 2 * number);
      counts = Arrays.copyOf(counts, 2 * number);
      weights = Arrays.copyOf(weights, 2 * number);
      frequencies = Arrays.copyOf(frequencies, 2 * number);
      common = Arrays.copyOf(common, 2 * number);
      moments = Arrays.copyOf(moments, 2 * number);
    }
    stems[number] = stem;
    moments[number] = NEVER;
    return number;
  }

  private void look(int term) {
    if (moments[term] != moment()) {
      TermCount count = counts[term];
      if (count == null) {
        count = statistics.count(stems[term]);
        counts[term] = count;
      }
      moments[term] = moment();
      weights[term] = statistics.weight(count);
      frequencies[term] = statistics.frequency(count);
      common[term] = statistics.isCommon(count);
    }
  }

  double weight(int term) {
    look(term);
    return weights[term];
  }

  /** In how many texts of the thread it stands. */
  int frequency(int term) {
    look(term);
    return frequencies[term];
  }

  boolean isCommon(int term) {
    look(term);
    return common[term];
  }

  double weight(int[] terms) {
    double sum = 0;
    for (int term : terms) {
      sum += weight(term);
    }
    return sum;
  }

  double norm(int[] terms) {
    double sum = 0;
    for (int term : terms) {
      double weight = weight(term);
      sum += weight * weight;
    }
    return StrictMath.sqrt(sum);
  }
}
