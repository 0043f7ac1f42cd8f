package org.folkmoot.stance;

import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;

/**
 * How a comment stands to the comment it answers. Thread-safe.
 *
 * <p>Idea: people show early whether they agree, by how they open, whom they address and what they
 * deny. Those {@link ReplyCue}s are features; with weights that say so (setting {@code words}), the
 * words of both texts are features, too.
 */
public final class ReplyStance implements StanceClassifier {

  /** The setting that says whether words count, beside cues. */
  public static final String WORDS = "words";

  /** The setting above which probability an answer is called neutral. */
  public static final String NEUTRAL = "neutral";

  private static final int MOST = 400;

  private final LinearModel model;
  private final boolean words;
  private final double neutral;

  /** With those weights. */
  public ReplyStance(LinearModel model) {
    this.model = model;
    this.words = model.card().setting(WORDS) > 0;
    this.neutral = model.card().setting(NEUTRAL);
  }

  @Override
  public StanceJudgement judge(AnnotatedText answered, AnnotatedText answer) {
    FeatureBuffer features = new FeatureBuffer();
    fill(answered, answer, words, features);
    double[] p = model.probabilities(features);
    Stance likelier = p[0] >= p[1] ? Stance.AGREE : Stance.DISAGREE;
    int side = likelier == Stance.AGREE ? 0 : 1;
    CueFinder cues =
        new CueFinder(
            answer,
            features,
            i -> model.weight(features, i, side) - model.weight(features, i, 1 - side));
    return new StanceJudgement(
        p[2] > neutral ? Stance.NEUTRAL : likelier, p[0], p[1], p[2], cues.find());
  }

  /**
   * What the model sees of an answer; places are tokens of the answer.
   *
   * @param words whether words are features, beside cues
   */
  public static void fill(
      AnnotatedText answered, AnnotatedText answer, boolean words, FeatureBuffer into) {
    Words parent = Words.of(answered, MOST);
    Words child = Words.of(answer, MOST);
    into.clear();
    new ReplyCues(parent, child, into).fill();
    if (words) {
      new ReplyWords(parent, child, into).fill();
      new SharedWords(parent, child).fill(into);
    }
  }
}
