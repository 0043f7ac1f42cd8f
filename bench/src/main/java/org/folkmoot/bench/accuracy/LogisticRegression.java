package org.folkmoot.bench.accuracy;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Logistic regression with a quadratic penalty, ½‖w‖² + C Σ log(1 + exp(-yᵢ w·xᵢ)), by coordinate
 * ascent on its dual.
 *
 * <p>Idea: each example has one number between 0 and C that says how much it pulls; one is set
 * right at a time by a few steps of Newton's method, in an order drawn anew for every pass. One
 * thread, StrictMath, a seed: the same bytes on every machine. Cost: passes × examples × features.
 *
 * <p>Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum entropy
 * models, Machine Learning 85, 2011, algorithm 5.
 */
final class LogisticRegression {

  private static final double TOLERANCE = 1e-3;
  private static final int MOST_STEPS = 30;
  private static final double SHRINK = 0.1;

  private final Examples examples;
  private final double cost;
  private final double[] pull;
  private final double[] weights;
  private double bias;

  private LogisticRegression(Examples examples, double cost) {
    this.examples = examples;
    this.cost = cost;
    this.pull = new double[examples.size()];
    this.weights = new double[examples.tableSize()];
  }

  /** What training found. */
  record Weights(double bias, double[] weights) {}

  /**
   * The weights after some passes over the examples.
   *
   * @param cost C, what an error costs beside the penalty
   */
  static Weights train(Examples examples, double cost, int passes, long seed) {
    LogisticRegression regression = new LogisticRegression(examples, cost);
    regression.begin();
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < passes; pass++) {
      shuffle(order, random);
      regression.pass(order);
    }
    return new Weights(regression.bias, regression.weights);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[j];
      order[j] = order[i];
      order[i] = other;
    }
  }

  private void begin() {
    double little = StrictMath.min(0.001 * cost, 1e-8);
    for (int i = 0; i < pull.length; i++) {
      move(i, little);
    }
  }

  private void move(int example, double to) {
    double step = (to - pull[example]) * examples.sign(example);
    pull[example] = to;
    bias += step;
    examples.addTo(weights, example, step);
  }

  private void pass(int[] order) {
    for (int example : order) {
      double length = examples.squaredLength(example);
      double margin = examples.sum(example, bias, weights) * examples.sign(example);
      move(example, best(pull[example], length, margin));
    }
  }

  /** The pull at which the dual is best while all others stay: seen from its nearer end. */
  private double best(double old, double length, double margin) {
    boolean upper = 0.5 * length * (cost - 2 * old) + margin < 0;
    double from = upper ? cost - old : old;
    double found = newton(from, length, upper ? -margin : margin);
    return upper ? cost - found : found;
  }

  private double newton(double from, double length, double margin) {
    double z = cost - from < 0.5 * cost ? SHRINK * from : from;
    for (int step = 0; step < MOST_STEPS; step++) {
      double slope = length * (z - from) + margin + StrictMath.log(z / (cost - z));
      if (StrictMath.abs(slope) < TOLERANCE) {
        return z;
      }
      double next = z - slope / (length + cost / ((cost - z) * z));
      z = next <= 0 ? SHRINK * z : next;
    }
    return z;
  }
}
