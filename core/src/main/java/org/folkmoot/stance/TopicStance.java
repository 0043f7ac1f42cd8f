package org.folkmoot.stance;

import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;

/**
 * Whether an argument speaks for or against a motion; it does not address the motion as a reply
 * would, and it is never neutral. Thread-safe.
 *
 * <p>Idea: what is good of a thing speaks for a motion that wants it and against one that wants to
 * end it. So every word counts by the direction of the motion, and what holds for one motion can
 * hold for another. Bar-Haim et al.: Stance Classification of Context-Dependent Claims, EACL 2017.
 */
public final class TopicStance implements StanceClassifier {

  private final LinearModel model;

  /** With those weights. */
  public TopicStance(LinearModel model) {
    this.model = model;
  }

  @Override
  public StanceJudgement judge(AnnotatedText answered, AnnotatedText answer) {
    FeatureBuffer features = new FeatureBuffer();
    fill(answered, answer, features);
    double agree = model.probabilities(features)[0];
    double sign = agree >= 0.5 ? 1 : -1;
    CueFinder cues = new CueFinder(answer, features, i -> sign * model.weight(features, i, 0));
    Stance stance = agree >= 0.5 ? Stance.AGREE : Stance.DISAGREE;
    return new StanceJudgement(stance, agree, 1 - agree, 0, List.copyOf(cues.find()));
  }

  /** What the model sees of an argument on a motion; places are tokens of the argument. */
  public static void fill(AnnotatedText motion, AnnotatedText argument, FeatureBuffer into) {
    into.clear();
    new TopicFeatures(motion, argument, into).fill();
  }
}
