package org.folkmoot.evidence;

import static com.google.common.base.Preconditions.checkArgument;

/** Scores: numbers in [0,1] that say how sure a judgement is. */
public final class Scores {

  private Scores() {}

  /** Returns {@code score}; fails unless it is in [0,1]. */
  public static double check(double score) {
    checkArgument(score >= 0 && score <= 1, "score %s must be in [0,1]", score);
    return score;
  }

  /** The nearest score to {@code value}; not-a-number becomes 0. */
  public static double clamp(double value) {
    return value > 0 ? Math.min(value, 1) : 0;
  }

  /** {@code value} with four decimals, as results are written. */
  public static double rounded(double value) {
    return StrictMath.rint(value * 10_000) / 10_000;
  }
}
