package org.folkmoot.bench.accuracy;

import org.folkmoot.model.Logits;

/**
 * Makes scores of a model probabilities that hold: a slope and an offset for its logits, fitted on
 * records that the model was not trained on.
 *
 * <p>Platt: Probabilistic outputs for support vector machines, 1999; the targets are drawn in as
 * there, so that a few records do not make it too sure.
 *
 * @param slope what a logit is multiplied by
 * @param offset what is added then
 */
record Platt(double slope, double offset) {

  private static final int STEPS = 100;

  /** Nothing is changed. */
  static final Platt NONE = new Platt(1, 0);

  /** The fit for those logits, of which those are right that say yes. */
  static Platt fit(double[] logits, boolean[] yes) {
    int right = 0;
    for (boolean each : yes) {
      right += each ? 1 : 0;
    }
    double high = (right + 1.0) / (right + 2.0);
    double low = 1.0 / (yes.length - right + 2.0);
    double[] found =
        Lbfgs.minimise(
            (point, gradient) -> loss(logits, yes, high, low, point, gradient),
            new double[] {1, 0},
            STEPS,
            1e-9);
    return new Platt(found[0], found[1]);
  }

  private static double loss(
      double[] logits, boolean[] yes, double high, double low, double[] point, double[] gradient) {
    double loss = 0;
    gradient[0] = 0;
    gradient[1] = 0;
    for (int i = 0; i < logits.length; i++) {
      double target = yes[i] ? high : low;
      double logit = point[0] * logits[i] + point[1];
      double error = Logits.logistic(logit) - target;
      loss += softplus(logit) - target * logit;
      gradient[0] += error * logits[i];
      gradient[1] += error;
    }
    return loss;
  }

  private static double softplus(double logit) {
    return StrictMath.max(0, logit) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(logit)));
  }

  /** A logit put right. */
  double applied(double logit) {
    return slope * logit + offset;
  }
}
