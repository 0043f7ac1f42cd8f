package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.model.FeatureBuffer;

/**
 * Learns to choose among candidates: ½‖w‖² + C Σ weightᵍ · -log p(a right one of group g), the
 * probabilities of a group by softmax over its candidates. A group may have several right ones.
 * Deterministic; cost: steps × features.
 *
 * <p>McFadden: Conditional logit analysis of qualitative choice behavior, 1974.
 */
final class ConditionalLogit {

  private static final int STEPS = 120;
  private static final double TOLERANCE = 1e-5;
  private static final int UNUSED = -1;

  private final SparseExamples candidates;
  private final List<Group> groups = new ArrayList<>();
  private int begun;

  /** Nothing to learn from yet, for a table of 2 to the power of {@code bits} rows. */
  ConditionalLogit(int bits) {
    this.candidates = new SparseExamples(bits);
  }

  /** Candidates in a row of which at least one is right. */
  private record Group(int from, int to, double weight) {}

  /** Adds a candidate to the group that is being filled. */
  void add(FeatureBuffer features, boolean right) {
    candidates.add(features, right ? 1 : 0, 1);
  }

  /** Closes a group; its number. */
  int close(double weight) {
    groups.add(new Group(begun, candidates.size(), weight));
    begun = candidates.size();
    return groups.size() - 1;
  }

  /** What training on some groups found: one weight a row. */
  double[] train(int[] numbers, double cost, int least) {
    int[] places = places(numbers, least);
    int most = Arrays.stream(places).max().orElse(UNUSED);
    double[] found =
        Lbfgs.minimise(
            (point, gradient) -> loss(numbers, cost, places, point, gradient),
            new double[most + 1],
            STEPS,
            TOLERANCE);
    double[] weights = new double[places.length];
    for (int row = 0; row < places.length; row++) {
      weights[row] = places[row] == UNUSED ? 0 : found[places[row]];
    }
    return weights;
  }

  /**
   * For each row its place among those trained: those that enough candidates of the groups have.
   */
  private int[] places(int[] numbers, int least) {
    int[] counts = new int[1 << candidates.bits()];
    for (int number : numbers) {
      Group group = groups.get(number);
      for (int i = candidates.start(group.from()); i < candidates.end(group.to() - 1); i++) {
        counts[candidates.row(i)]++;
      }
    }
    int next = 0;
    for (int row = 0; row < counts.length; row++) {
      counts[row] = counts[row] >= least ? next++ : UNUSED;
    }
    return counts;
  }

  private double loss(int[] numbers, double cost, int[] places, double[] point, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < point.length; i++) {
      loss += point[i] * point[i] / 2;
      gradient[i] = point[i];
    }
    for (int number : numbers) {
      loss += loss(groups.get(number), cost, places, point, gradient);
    }
    return loss;
  }

  private double loss(Group group, double cost, int[] places, double[] point, double[] gradient) {
    double[] chances = new double[group.to() - group.from()];
    for (int c = 0; c < chances.length; c++) {
      chances[c] = logit(group.from() + c, places, point);
    }
    normalise(chances);
    double right = 0;
    for (int c = 0; c < chances.length; c++) {
      right += candidates.label(group.from() + c) == 1 ? chances[c] : 0;
    }
    right = StrictMath.max(right, Double.MIN_NORMAL);
    double weight = cost * group.weight();
    for (int c = 0; c < chances.length; c++) {
      boolean isRight = candidates.label(group.from() + c) == 1;
      double pull = weight * (chances[c] - (isRight ? chances[c] / right : 0));
      addGradient(group.from() + c, pull, places, gradient);
    }
    return -weight * StrictMath.log(right);
  }

  private double logit(int candidate, int[] places, double[] point) {
    double logit = 0;
    for (int i = candidates.start(candidate); i < candidates.end(candidate); i++) {
      int place = places[candidates.row(i)];
      logit += place == UNUSED ? 0 : point[place] * candidates.value(i);
    }
    return logit;
  }

  private void addGradient(int candidate, double pull, int[] places, double[] gradient) {
    for (int i = candidates.start(candidate); i < candidates.end(candidate); i++) {
      int place = places[candidates.row(i)];
      if (place != UNUSED) {
        gradient[place] += pull * candidates.value(i);
      }
    }
  }

  /** Softmax in place. */
  private static void normalise(double[] logits) {
    double most = Arrays.stream(logits).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < logits.length; c++) {
      logits[c] = StrictMath.exp(logits[c] - most);
      sum += logits[c];
    }
    for (int c = 0; c < logits.length; c++) {
      logits[c] /= sum;
    }
  }

  /** The probability of each candidate of a group under those weights. */
  double[] chances(int number, double[] weights) {
    Group group = groups.get(number);
    double[] chances = new double[group.to() - group.from()];
    for (int c = 0; c < chances.length; c++) {
      int candidate = group.from() + c;
      for (int i = candidates.start(candidate); i < candidates.end(candidate); i++) {
        chances[c] += weights[candidates.row(i)] * candidates.value(i);
      }
    }
    normalise(chances);
    return chances;
  }

  /** Whether the candidate of a group is right. */
  boolean isRight(int number, int candidate) {
    return candidates.label(groups.get(number).from() + candidate) == 1;
  }
}
