package org.folkmoot.bench.accuracy;

import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;

/** Weights as bytes with one scale: the largest becomes 127. */
final class Quantisation {

  private static final int LARGEST = Byte.MAX_VALUE;

  private Quantisation() {}

  /**
   * The model as it ships.
   *
   * @param threshold the logit above which the answer is yes; becomes part of the bias
   */
  static LinearModel model(
      ModelCard card, int bits, LogisticRegression.Weights trained, double threshold) {
    double largest = 0;
    for (double weight : trained.weights()) {
      largest = StrictMath.max(largest, StrictMath.abs(weight));
    }
    float scale = (float) (largest == 0 ? 1 : largest / LARGEST);
    byte[] weights = new byte[trained.weights().length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) units(trained.weights()[i], scale);
    }
    int bias = units(trained.bias() - threshold, scale);
    return LinearModel.of(card, bits, scale, new int[] {bias}, weights);
  }

  private static int units(double value, float scale) {
    return (int) StrictMath.rint(value / scale);
  }
}
