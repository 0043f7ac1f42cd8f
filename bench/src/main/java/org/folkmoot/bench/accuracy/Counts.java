package org.folkmoot.bench.accuracy;

/**
 * What F1 is computed from.
 *
 * @param right what was predicted and is labelled
 * @param predicted all that was predicted
 * @param labelled all that is labelled
 */
record Counts(int right, int predicted, int labelled) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, predicted + other.predicted, labelled + other.labelled);
  }

  /** Twice what is right over all; 0 where there is nothing at all. */
  double f1() {
    int all = predicted + labelled;
    return all == 0 ? 0 : 2.0 * right / all;
  }
}
