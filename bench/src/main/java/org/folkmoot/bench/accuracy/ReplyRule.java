package org.folkmoot.bench.accuracy;

import java.util.EnumMap;
import java.util.Map;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.stance.ReplyCue;
import org.folkmoot.stance.Stance;

/**
 * Weights of cues that were set by hand, in halves and quarters: how much each speaks for
 * agreement, below 0 for disagreement. Nothing is fitted; that the points hold was seen by {@code
 * evaluate}.
 */
final class ReplyRule {

  private static final int BITS = 12;

  /** Before any cue: a reply without one agrees a little more often than not. */
  private static final double START = 0.25;

  /** What a point is worth as a logit. */
  private static final double POINT = 0.7;

  /** How much likelier a reply takes a side than not. */
  private static final double NEUTRAL = -0.5;

  private static final Map<ReplyCue, Double> AGREEMENT = new EnumMap<>(ReplyCue.class);
  private static final Map<ReplyCue, Double> NEUTRALITY = new EnumMap<>(ReplyCue.class);

  static {
    AGREEMENT.put(ReplyCue.OPENS_WITH_ASSENT, 2.0);
    AGREEMENT.put(ReplyCue.GOES_ON, 1.0);
    AGREEMENT.put(ReplyCue.EARLY_ASSENT, 0.5);
    AGREEMENT.put(ReplyCue.EXCLAIMS, 0.5);
    AGREEMENT.put(ReplyCue.LATER_ASSENTS, 0.25);
    AGREEMENT.put(ReplyCue.OPENS_WITH_SELF, 0.25);
    AGREEMENT.put(ReplyCue.OPENS_WITH_DISSENT, -1.0);
    AGREEMENT.put(ReplyCue.EARLY_NEGATION, -0.5);
    AGREEMENT.put(ReplyCue.NEGATIONS, -0.5);
    AGREEMENT.put(ReplyCue.QUESTIONS, -0.5);
    AGREEMENT.put(ReplyCue.ADDRESSES, -0.5);
    AGREEMENT.put(ReplyCue.OPENS_WITH_QUOTATION, -0.5);
    AGREEMENT.put(ReplyCue.EARLY_DISSENT, -0.25);
    AGREEMENT.put(ReplyCue.DISSENTS_EARLY, -0.25);
    AGREEMENT.put(ReplyCue.LATER_DISSENTS, -0.25);
    NEUTRALITY.put(ReplyCue.PARENT_ENDS_ASKING, 0.5);
    NEUTRALITY.put(ReplyCue.ENDS_ASKING, 0.5);
    NEUTRALITY.put(ReplyCue.PARENT_ASKS, 0.25);
    NEUTRALITY.put(ReplyCue.OPENS_WITH_ASSENT, -0.5);
    NEUTRALITY.put(ReplyCue.OPENS_WITH_DISSENT, -0.25);
  }

  private ReplyRule() {}

  static LinearModel model(ModelCard card) {
    int outputs = Stance.values().length;
    double[] biases = {START * POINT / 2, -START * POINT / 2, NEUTRAL};
    double[] weights = new double[outputs << BITS];
    AGREEMENT.forEach(
        (cue, points) -> {
          weights[row(cue) * outputs] += points * POINT / 2;
          weights[row(cue) * outputs + 1] -= points * POINT / 2;
        });
    NEUTRALITY.forEach((cue, points) -> weights[row(cue) * outputs + 2] += points);
    return Quantisation.model(card, BITS, new MaximumEntropy.Trained(biases, weights));
  }

  private static int row(ReplyCue cue) {
    return (int) (cue.hash() >>> (Long.SIZE - BITS));
  }
}
