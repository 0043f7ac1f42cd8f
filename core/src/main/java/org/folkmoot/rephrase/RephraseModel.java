package org.folkmoot.rephrase;

import java.util.Set;
import org.folkmoot.lexicon.Synonyms;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;

/**
 * Whether two short texts say the same in other words. Immutable and thread-safe; cost as {@link
 * PairFeatures}.
 */
public final class RephraseModel {

  /** The setting above which two texts say the same. */
  public static final String THRESHOLD = "threshold";

  /**
   * More is not believed of two texts of which one denies the other. The sets that the model learns
   * from hardly hold any such pair, and a rephrase with the wrong sign is the costliest error.
   */
  private static final double DENIED = 0.1;

  private final PairFeatures features;
  private final LinearModel model;

  /** With those weights. */
  public RephraseModel(Models models) {
    this.features = features(models);
    this.model = models.get(ModelName.REPHRASE);
  }

  /** The features that the model reads. */
  public static PairFeatures features(Models models) {
    TermRarity rarity = new TermRarity(models.get(ModelName.TERM_WEIGHTS));
    return new PairFeatures(rarity, Synonyms.english());
  }

  /**
   * The probability that they say the same, in [0,1].
   *
   * @param topic stems that both are about anyway; empty where nothing is known
   */
  public double probability(Passage a, Passage b, Set<String> topic) {
    FeatureBuffer buffer = new FeatureBuffer();
    features.fill(a, b, topic, buffer);
    double probability = model.probabilities(buffer)[0];
    return features.contradict(a, b) ? Math.min(probability, DENIED) : probability;
  }

  /** The probability from which on they are taken to say the same. */
  public double threshold() {
    return model.card().setting(THRESHOLD);
  }

  /** What evidence calls it. */
  public String name() {
    return model.card().name();
  }
}
