package org.folkmoot.bench.accuracy;

import java.util.Arrays;
import org.folkmoot.model.Logits;

/**
 * Learns to rank: examples come in groups, one example a candidate, and of each group those
 * labelled 1 should score above the others. One weight a row, the same for all groups: ½‖w‖² + C Σ
 * weight · -log Σ p(candidate labelled 1), p being the softmax over the group's candidates.
 * Deterministic; cost: steps × examples × features.
 *
 * <p>The conditional logit of McFadden (Conditional logit analysis of qualitative choice behavior,
 * 1974), with several right answers counted together.
 */
final class Ranker {

  private static final int STEPS = 150;
  private static final double TOLERANCE = 1e-5;

  private final SparseExamples examples;
  private final int[] ends;
  private final double cost;
  private final int[] places;
  private final int trained;

  private Ranker(SparseExamples examples, int[] ends, double cost, int least) {
    this.examples = examples;
    this.ends = ends;
    this.cost = cost;
    this.places = examples.places(least);
    this.trained = Arrays.stream(places).max().orElse(-1) + 1;
  }

  /**
   * The weights; the bias, which no ranking depends on, is 0.
   *
   * @param examples label 1 for a right candidate; a group weighs what its first example weighs
   * @param ends for each group the number of the example after its last
   * @param cost C, what an error costs beside the penalty
   * @param least rows that fewer examples have keep weight 0
   */
  static MaximumEntropy.Trained train(SparseExamples examples, int[] ends, double cost, int least) {
    return new Ranker(examples, ends, cost, least).train();
  }

  private MaximumEntropy.Trained train() {
    double[] found = Lbfgs.minimise(this::at, new double[trained], STEPS, TOLERANCE);
    double[] weights = new double[places.length];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = places[row] < 0 ? 0 : found[places[row]];
    }
    return new MaximumEntropy.Trained(new double[1], weights);
  }

  private double at(double[] point, double[] gradient) {
    double penalty = 0;
    for (int i = 0; i < point.length; i++) {
      penalty += point[i] * point[i];
      gradient[i] = point[i];
    }
    double loss = 0;
    int start = 0;
    for (int end : ends) {
      loss += group(start, end, point, gradient);
      start = end;
    }
    return penalty / 2 + loss;
  }

  private double group(int start, int end, double[] point, double[] gradient) {
    if (end - start < 2) {
      return 0;
    }
    double[] logits = new double[end - start];
    for (int i = start; i < end; i++) {
      logits[i - start] = logit(i, point);
    }
    double[] shares = Logits.probabilities(logits);
    double right = 0;
    for (int i = start; i < end; i++) {
      right += examples.label(i) == 1 ? shares[i - start] : 0;
    }
    double weight = cost * examples.weight(start);
    double known = StrictMath.max(right, Double.MIN_NORMAL);
    for (int i = start; i < end; i++) {
      double share = shares[i - start];
      double wanted = examples.label(i) == 1 ? share / known : 0;
      add(i, weight * (share - wanted), gradient);
    }
    return -weight * StrictMath.log(known);
  }

  private double logit(int example, double[] point) {
    double sum = 0;
    for (int i = examples.start(example); i < examples.end(example); i++) {
      int place = places[examples.row(i)];
      sum += place < 0 ? 0 : examples.value(i) * point[place];
    }
    return sum;
  }

  private void add(int example, double factor, double[] gradient) {
    for (int i = examples.start(example); i < examples.end(example); i++) {
      int place = places[examples.row(i)];
      if (place >= 0) {
        gradient[place] += examples.value(i) * factor;
      }
    }
  }
}
