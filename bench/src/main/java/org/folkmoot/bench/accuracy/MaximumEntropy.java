package org.folkmoot.bench.accuracy;

import org.folkmoot.model.Logits;

/**
 * Logistic regression with a quadratic penalty: ½‖w‖² + C Σ weightᵢ · -log p(labelᵢ | xᵢ), the
 * biases free. Two labels share one output, whose logit is that of label 1; more have one each
 * (softmax). Deterministic; cost: steps × examples × features × outputs.
 *
 * <p>Berger, Della Pietra, Della Pietra: A Maximum Entropy Approach to Natural Language Processing,
 * Computational Linguistics 22, 1996.
 */
final class MaximumEntropy {

  private static final int STEPS = 200;
  private static final double TOLERANCE = 1e-6;

  private final SparseExamples examples;
  private final int outputs;
  private final double cost;
  private final int[] places;
  private final int trained;

  /**
   * What training found.
   *
   * @param biases one an output
   * @param weights row by row of the table, within a row one an output
   */
  record Trained(double[] biases, double[] weights) {

    /** The logit of an example; for one output. */
    double logit(SparseExamples examples, int example) {
      double logit = biases[0];
      for (int i = examples.start(example); i < examples.end(example); i++) {
        logit += examples.value(i) * weights[examples.row(i)];
      }
      return logit;
    }

    /** The same with every logit {@code slope} times as far and {@code offset} more. */
    Trained calibrated(double slope, double offset) {
      double[] moved = biases.clone();
      double[] steeper = weights.clone();
      for (int i = 0; i < moved.length; i++) {
        moved[i] = moved[i] * slope + offset;
      }
      for (int i = 0; i < steeper.length; i++) {
        steeper[i] *= slope;
      }
      return new Trained(moved, steeper);
    }
  }

  private MaximumEntropy(SparseExamples examples, int labels, double cost, int least) {
    this.examples = examples;
    this.outputs = labels == 2 ? 1 : labels;
    this.cost = cost;
    this.places = examples.places(least);
    int most = -1;
    for (int place : places) {
      most = Math.max(most, place);
    }
    this.trained = most + 1;
  }

  /**
   * The weights.
   *
   * @param labels how many there are, 0 to labels - 1
   * @param cost C, what an error costs beside the penalty
   * @param least rows that fewer examples have keep weight 0
   */
  static Trained train(SparseExamples examples, int labels, double cost, int least) {
    return new MaximumEntropy(examples, labels, cost, least).train();
  }

  private Trained train() {
    double[] start = new double[outputs * (trained + 1)];
    double[] found = Lbfgs.minimise(this::at, start, STEPS, TOLERANCE);
    double[] biases = new double[outputs];
    System.arraycopy(found, 0, biases, 0, outputs);
    double[] weights = new double[places.length * outputs];
    for (int row = 0; row < places.length; row++) {
      if (places[row] >= 0) {
        System.arraycopy(found, first(places[row]), weights, row * outputs, outputs);
      }
    }
    return new Trained(biases, weights);
  }

  private int first(int place) {
    return outputs * (place + 1);
  }

  private double at(double[] point, double[] gradient) {
    double penalty = 0;
    for (int i = 0; i < point.length; i++) {
      boolean free = i < outputs;
      penalty += free ? 0 : point[i] * point[i];
      gradient[i] = free ? 0 : point[i];
    }
    double loss = 0;
    double[] logits = new double[outputs];
    for (int example = 0; example < examples.size(); example++) {
      logits(example, point, logits);
      double weight = cost * examples.weight(example);
      loss += weight * errors(examples.label(example), logits);
      addGradient(example, weight, logits, gradient);
    }
    return penalty / 2 + loss;
  }

  private void logits(int example, double[] point, double[] into) {
    System.arraycopy(point, 0, into, 0, outputs);
    for (int i = examples.start(example); i < examples.end(example); i++) {
      int place = places[examples.row(i)];
      if (place >= 0) {
        for (int output = 0; output < outputs; output++) {
          into[output] += examples.value(i) * point[first(place) + output];
        }
      }
    }
  }

  /** Makes of the logits how far each probability is from what it should be; the loss. */
  private double errors(int label, double[] logits) {
    if (outputs == 1) {
      double signed = label == 1 ? logits[0] : -logits[0];
      logits[0] = Logits.logistic(logits[0]) - label;
      return StrictMath.max(0, -signed) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(signed)));
    }
    double[] probabilities = Logits.probabilities(logits);
    System.arraycopy(probabilities, 0, logits, 0, outputs);
    logits[label] -= 1;
    return -StrictMath.log(StrictMath.max(probabilities[label], Double.MIN_NORMAL));
  }

  private void addGradient(int example, double weight, double[] errors, double[] gradient) {
    for (int output = 0; output < outputs; output++) {
      gradient[output] += weight * errors[output];
    }
    for (int i = examples.start(example); i < examples.end(example); i++) {
      int place = places[examples.row(i)];
      if (place >= 0) {
        for (int output = 0; output < outputs; output++) {
          gradient[first(place) + output] += weight * examples.value(i) * errors[output];
        }
      }
    }
  }
}
