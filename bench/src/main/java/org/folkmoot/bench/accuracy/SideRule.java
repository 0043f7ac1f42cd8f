package org.folkmoot.bench.accuracy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.stance.ReplyCue;
import org.folkmoot.stance.SideClassifier;
import org.folkmoot.stance.SideCue;

/**
 * Weights of cues and of the setting that were set by hand, in halves and quarters: how much each
 * speaks for an attack. Nothing is fitted; that the points hold was seen by {@code evaluate}.
 */
final class SideRule {

  private static final int BITS = 13;

  /** Answers to others attack more often than not: about seven in ten in debates. */
  private static final double START = 1.25;

  /** Below this an answer is taken for a support, though an attack may be as likely. */
  private static final double THRESHOLD = 0.6;

  private final Map<Long, Double> points = new LinkedHashMap<>();

  private SideRule() {
    setting();
    head();
    claim();
  }

  static LinearModel model(DoubleFunction<ModelCard> card) {
    double[] weights = new double[1 << BITS];
    new SideRule()
        .points.forEach((hash, value) -> weights[(int) (hash >>> (Long.SIZE - BITS))] += value);
    MaximumEntropy.Trained set = new MaximumEntropy.Trained(new double[] {START}, weights);
    return Quantisation.model(card.apply(THRESHOLD), BITS, set);
  }

  private void setting() {
    points.put(SideCue.SAME_AUTHOR.hash(), -1.0);
    points.put(SideCue.BY_OPENER.hash(), -1.0);
    points.put(SideCue.OWN_TITLE.hash(), -2.0);
    points.put(SideCue.TO_TITLE.hash(), 0.5);
    points.put(SideCue.TO_OPENING.hash(), 0.25);
  }

  private void head() {
    points.put(SideClassifier.inHead(ReplyCue.OPENS_WITH_ASSENT), -0.5);
    points.put(SideClassifier.inHead(ReplyCue.EARLY_ASSENT), -0.25);
    points.put(SideClassifier.inHead(ReplyCue.OPENS_WITH_DISSENT), 0.5);
    points.put(SideClassifier.inHead(ReplyCue.EARLY_NEGATION), 0.25);
    points.put(SideClassifier.inHead(ReplyCue.QUESTIONS), 0.25);
  }

  private void claim() {
    points.put(SideClassifier.inClaim(ReplyCue.OPENS_WITH_ASSENT), -0.5);
    points.put(SideClassifier.inClaim(ReplyCue.EARLY_ASSENT), -0.25);
    points.put(SideClassifier.inClaim(ReplyCue.OPENS_WITH_DISSENT), 0.5);
    points.put(SideClassifier.inClaim(ReplyCue.EARLY_DISSENT), 0.25);
    points.put(SideClassifier.inClaim(ReplyCue.NEGATIONS), 0.25);
    points.put(SideClassifier.inClaim(ReplyCue.QUESTIONS), 0.25);
    points.put(SideClassifier.inClaim(ReplyCue.ADDRESSES), 0.25);
  }
}
