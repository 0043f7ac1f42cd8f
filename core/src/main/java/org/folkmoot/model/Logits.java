package org.folkmoot.model;

/** From logits to probabilities; StrictMath, so that every machine gives the same. */
public final class Logits {

  private Logits() {}

  /** The logistic function. */
  public static double logistic(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }

  /** One logit by the logistic function, several together (softmax). */
  public static double[] probabilities(double[] logits) {
    return logits.length == 1 ? new double[] {logistic(logits[0])} : softmax(logits);
  }

  private static double[] softmax(double[] logits) {
    double most = Double.NEGATIVE_INFINITY;
    for (double logit : logits) {
      most = Math.max(most, logit);
    }
    double[] probabilities = new double[logits.length];
    double sum = 0;
    for (int i = 0; i < logits.length; i++) {
      probabilities[i] = StrictMath.exp(logits[i] - most);
      sum += probabilities[i];
    }
    for (int i = 0; i < logits.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}
