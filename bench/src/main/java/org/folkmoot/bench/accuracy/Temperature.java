package org.folkmoot.bench.accuracy;

import java.util.List;
import org.folkmoot.model.Logits;

/**
 * Makes the probabilities of several labels hold: one slope for all their logits, fitted on records
 * that the model was not trained on.
 *
 * <p>Guo, Pleiss, Sun, Weinberger: On Calibration of Modern Neural Networks, ICML 2017.
 */
final class Temperature {

  private static final double LOWEST = 0.05;
  private static final double HIGHEST = 5;
  private static final int STEPS = 40;

  private final List<double[]> logits;
  private final List<Integer> right;

  /**
   * For those logits.
   *
   * @param right the right label of each; with one logit 1 is yes
   */
  Temperature(List<double[]> logits, List<Integer> right) {
    this.logits = logits;
    this.right = right;
  }

  /** What logits are to be multiplied by: the loss has one valley, its bottom is hemmed in. */
  double slope() {
    double low = LOWEST;
    double high = HIGHEST;
    for (int step = 0; step < STEPS; step++) {
      double left = low + (high - low) / 3;
      double middle = high - (high - low) / 3;
      if (loss(left) <= loss(middle)) {
        high = middle;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  private double loss(double slope) {
    double loss = 0;
    for (int i = 0; i < logits.size(); i++) {
      double[] steep = logits.get(i).clone();
      for (int output = 0; output < steep.length; output++) {
        steep[output] *= slope;
      }
      loss -= StrictMath.log(StrictMath.max(probability(steep, right.get(i)), Double.MIN_NORMAL));
    }
    return loss;
  }

  private static double probability(double[] logits, int label) {
    double[] probabilities = Logits.probabilities(logits);
    if (probabilities.length > 1) {
      return probabilities[label];
    }
    return label == 1 ? probabilities[0] : 1 - probabilities[0];
  }
}
