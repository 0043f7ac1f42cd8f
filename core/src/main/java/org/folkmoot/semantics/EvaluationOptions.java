package org.folkmoot.semantics;

import static com.google.common.base.Preconditions.checkArgument;

import org.folkmoot.evidence.Scores;

/**
 * How claims are evaluated.
 *
 * @param threshold relations below this score do not count, in [0,1]
 * @param reading what a support says about labels
 * @param gradual how strengths are computed
 * @param weighted whether a relation passes on strength in proportion to its score; else all that
 *     count do so fully
 * @param mergeRephrases whether claims that rephrase each other count as one
 */
public record EvaluationOptions(
    double threshold,
    SupportReading reading,
    GradualSemantics gradual,
    boolean weighted,
    boolean mergeRephrases) {

  /**
   * Relations scored 0.5 or more and weighted, support read as deductive, DF-QuAD, rephrases
   * merged.
   */
  public static final EvaluationOptions STANDARD =
      new EvaluationOptions(0.5, SupportReading.DEDUCTIVE, GradualSemantics.DF_QUAD, true, true);

  /**
   * Checks threshold and reading.
   *
   * @throws IllegalArgumentException if the threshold is not in [0,1], or the reading is {@link
   *     SupportReading#CAYROL_2005}, which says nothing of a step that is undercut
   */
  public EvaluationOptions {
    Scores.check(threshold);
    checkArgument(
        reading != SupportReading.CAYROL_2005,
        "reading %s must be deductive or necessary",
        reading.id());
  }

  /** The same with another threshold. */
  public EvaluationOptions withThreshold(double other) {
    return new EvaluationOptions(other, reading, gradual, weighted, mergeRephrases);
  }

  /** The same with another reading of support. */
  public EvaluationOptions withReading(SupportReading other) {
    return new EvaluationOptions(threshold, other, gradual, weighted, mergeRephrases);
  }

  /** The same with another gradual semantics. */
  public EvaluationOptions withGradual(GradualSemantics other) {
    return new EvaluationOptions(threshold, reading, other, weighted, mergeRephrases);
  }

  /** The same with or without the weight of relations. */
  public EvaluationOptions withWeighted(boolean other) {
    return new EvaluationOptions(threshold, reading, gradual, other, mergeRephrases);
  }

  /** The same with rephrases merged or apart. */
  public EvaluationOptions withMergeRephrases(boolean other) {
    return new EvaluationOptions(threshold, reading, gradual, weighted, other);
  }

  /** All of it in words, as results name it. */
  public String method() {
    return "labels: grounded semantics; strengths: "
        + gradual.title()
        + "; support read as "
        + reading.id()
        + "; relations scored "
        + threshold
        + " or more, "
        + (weighted ? "weighted by score" : "unweighted")
        + "; rephrases "
        + (mergeRephrases ? "merged" : "not merged");
  }
}
