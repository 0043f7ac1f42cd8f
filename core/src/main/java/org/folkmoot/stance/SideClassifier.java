package org.folkmoot.stance;

import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;

/**
 * Whether a claim attacks or supports the claim of another text that it answers, given that it does
 * one of both. Thread-safe.
 *
 * <p>Idea: who answers whom says much (answers to others attack, whoever began the thread concedes
 * more), how the whole answer begins says more, and then come the claim's own words. Cost: linear
 * in both claims, up to a bound.
 */
public final class SideClassifier {

  /** The setting above which probability an answer attacks. */
  public static final String ATTACK = "attack";

  private final LinearModel model;
  private final boolean words;
  private final double threshold;

  /** With those weights. */
  public SideClassifier(LinearModel model) {
    this.model = model;
    this.words = model.card().setting(ReplyStance.WORDS) > 0;
    this.threshold = model.card().setting(ATTACK);
  }

  /** Which side the claim is on. */
  public SideJudgement judge(SidePair pair) {
    FeatureBuffer features = new FeatureBuffer();
    fill(pair, words, features);
    double attack = model.probabilities(features)[0];
    boolean attacks = attack > threshold;
    double sign = attacks ? 1 : -1;
    CueFinder cues = new CueFinder(pair.text(), features, i -> sign * model.weight(features, i, 0));
    return new SideJudgement(attack, attacks, cues.find());
  }

  /**
   * What the model sees of a pair; places are tokens of the answer's text.
   *
   * @param words whether words are features, beside cues
   */
  public static void fill(SidePair pair, boolean words, FeatureBuffer into) {
    into.clear();
    SideFeatures features = new SideFeatures(pair, into);
    features.cues();
    if (words) {
      features.words();
    }
  }

  /** The feature of a cue that stands in the claim itself, or shortly before. */
  public static long inClaim(ReplyCue cue) {
    return SideFeatures.inClaim(cue);
  }

  /** The feature of a cue in how the answer's text begins. */
  public static long inHead(ReplyCue cue) {
    return SideFeatures.inHead(cue);
  }
}
