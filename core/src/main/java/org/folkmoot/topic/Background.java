package org.folkmoot.topic;

import org.folkmoot.model.LinearModel;
import org.folkmoot.text.Hashes;

/**
 * How common a term is in English comments at large, as the model of topics remembers it: the
 * second output of a term's row. Immutable and thread-safe.
 */
final class Background {

  /** What one unit of the model's second output counts, in natural logarithms. */
  static final double UNIT = 4;

  /** So many terms make the piece of text of which it is asked whether it holds one. */
  private static final double TERMS_OF_A_TEXT = 40;

  private static final double LEAST = 0.0005;
  private static final double MOST = 0.2;

  /** A term of this surprise or less tells nothing: one in fifty-five is it. */
  private static final double NO_SURPRISE = 4;

  private static final double LEAST_TELLING = 0.2;

  private final LinearModel model;
  private final double size;

  Background(LinearModel model) {
    this.model = model;
    this.size = model.card().setting(TopicDetector.SIZE);
  }

  /** The natural logarithm of one more than its count. */
  private double commonness(String stem) {
    int units = model.weight(Hashes.of(stem), TopicDetector.COMMONNESS);
    return Math.max(0, model.score(units) * UNIT);
  }

  /** The share of texts that hold a term. */
  double anywhere(String stem) {
    double share = StrictMath.exp(commonness(stem)) / size * TERMS_OF_A_TEXT;
    return Math.min(MOST, Math.max(LEAST, share));
  }

  /** How much it tells that two texts share a term; more than 0. */
  double telling(String stem) {
    return Math.max(LEAST_TELLING, StrictMath.log(size) - commonness(stem) - NO_SURPRISE);
  }
}
