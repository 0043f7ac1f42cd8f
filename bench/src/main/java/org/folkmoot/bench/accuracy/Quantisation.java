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
    return model(card, bits, new double[] {trained.bias() - threshold}, trained.weights());
  }

  /** The model as it ships. */
  static LinearModel model(ModelCard card, int bits, MaximumEntropy.Trained trained) {
    return model(card, bits, trained.biases(), trained.weights());
  }

  private static LinearModel model(ModelCard card, int bits, double[] biases, double[] weights) {
    double largest = 0;
    for (double weight : weights) {
      largest = StrictMath.max(largest, StrictMath.abs(weight));
    }
    float scale = (float) (largest == 0 ? 1 : largest / LARGEST);
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) units(weights[i], scale);
    }
    int[] offsets = new int[biases.length];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = units(biases[i], scale);
    }
    return LinearModel.of(card, bits, scale, offsets, bytes);
  }

  private static int units(double value, float scale) {
    return (int) StrictMath.rint(value / scale);
  }
}
