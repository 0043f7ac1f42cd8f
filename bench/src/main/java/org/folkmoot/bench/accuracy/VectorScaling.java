package org.folkmoot.bench.accuracy;

import java.util.List;
import org.folkmoot.model.Logits;

/**
 * Makes the scores of a model of several labels probabilities that hold: one slope for all logits
 * and an offset for each label, fitted on records that the model was not trained on.
 *
 * <p>Guo, Pleiss, Sun, Weinberger: On Calibration of Modern Neural Networks, ICML 2017; one slope
 * instead of one a label, so that rare labels are not fitted to a few cases.
 *
 * @param slope what every logit is multiplied by
 * @param offsets what is added then, one a label
 */
record VectorScaling(double slope, double[] offsets) {

  private static final int STEPS = 200;

  /** What keeps the offset of a label that was never seen finite. */
  private static final double PENALTY = 0.01;

  /** The fit for those logits, of which those at {@code labels} should be highest. */
  static VectorScaling fit(List<double[]> logits, List<Integer> labels, int outputs) {
    double[] start = new double[outputs + 1];
    start[0] = 1;
    double[] found =
        Lbfgs.minimise((at, gradient) -> loss(logits, labels, at, gradient), start, STEPS, 1e-9);
    double[] offsets = new double[outputs];
    System.arraycopy(found, 1, offsets, 0, outputs);
    return new VectorScaling(found[0], offsets);
  }

  private static double loss(
      List<double[]> logits, List<Integer> labels, double[] at, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < at.length; i++) {
      gradient[i] = i == 0 ? 0 : PENALTY * at[i];
      loss += i == 0 ? 0 : PENALTY * at[i] * at[i] / 2;
    }
    for (int example = 0; example < logits.size(); example++) {
      loss += loss(logits.get(example), labels.get(example), at, gradient);
    }
    return loss;
  }

  private static double loss(double[] logits, int label, double[] at, double[] gradient) {
    double[] moved = new double[logits.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = at[0] * logits[i] + at[i + 1];
    }
    double[] probabilities = Logits.probabilities(moved);
    for (int i = 0; i < moved.length; i++) {
      double error = probabilities[i] - (i == label ? 1 : 0);
      gradient[0] += error * logits[i];
      gradient[i + 1] += error;
    }
    return -StrictMath.log(StrictMath.max(probabilities[label], Double.MIN_NORMAL));
  }

  /** The same weights with every logit put right. */
  MaximumEntropy.Trained applied(MaximumEntropy.Trained trained) {
    MaximumEntropy.Trained steeper = trained.calibrated(slope, 0);
    double[] biases = steeper.biases().clone();
    for (int i = 0; i < biases.length; i++) {
      biases[i] += offsets[i];
    }
    return new MaximumEntropy.Trained(biases, steeper.weights());
  }
}
