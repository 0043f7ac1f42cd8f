package org.folkmoot.bench.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How well scores part what is labelled from what is not, whatever the threshold. */
final class Ranking {

  private static final int PERCENT = 100;

  /** Ascending. */
  private final double[] labelled;

  private final double[] others;

  private Ranking(double[] labelled, double[] others) {
    this.labelled = labelled;
    this.others = others;
  }

  static <O> Ranking of(List<O> outcomes, Predicate<O> isLabelled, ToDoubleFunction<O> score) {
    return new Ranking(
        outcomes.stream().filter(isLabelled).mapToDouble(score).sorted().toArray(),
        outcomes.stream().filter(isLabelled.negate()).mapToDouble(score).sorted().toArray());
  }

  private boolean isOneSided() {
    return labelled.length == 0 || others.length == 0;
  }

  /**
   * How often a labelled one scores above another, an equal score counting half: the area under the
   * ROC curve. Not a number if all are labelled or none is.
   */
  double auc() {
    if (isOneSided()) {
      return Double.NaN;
    }
    double won = 0;
    int below = 0;
    int upTo = 0;
    for (double score : labelled) {
      while (below < others.length && others[below] < score) {
        below++;
      }
      upTo = Math.max(upTo, below);
      while (upTo < others.length && others[upTo] == score) {
        upTo++;
      }
      won += below + (upTo - below) / 2.0;
    }
    return won / ((double) labelled.length * others.length);
  }

  /**
   * The mean precision over all ranks at which a labelled one stands; equal scores are one rank.
   * Not a number if none is labelled.
   */
  double averagePrecision() {
    if (labelled.length == 0) {
      return Double.NaN;
    }
    double sum = 0;
    int other = others.length;
    for (int i = labelled.length - 1; i >= 0; ) {
      int first = i;
      while (first > 0 && labelled[first - 1] == labelled[i]) {
        first--;
      }
      while (other > 0 && others[other - 1] >= labelled[i]) {
        other--;
      }
      int above = labelled.length - first;
      sum += (i - first + 1) * (double) above / (above + others.length - other);
      i = first - 1;
    }
    return sum / labelled.length;
  }

  /**
   * The highest recall at a threshold that flags at most one in a hundred of the others. Equal
   * scores are flagged together or not at all: the threshold lies above the first that is too many.
   */
  double recallAtOnePercent() {
    if (isOneSided()) {
      return Double.NaN;
    }
    double tooLow = others[others.length - 1 - others.length / PERCENT];
    long above = Arrays.stream(labelled).filter(score -> score > tooLow).count();
    return (double) above / labelled.length;
  }
}
