package org.folkmoot.bench.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.stance.ReplyCue;
import org.folkmoot.stance.ReplyStance;
import org.folkmoot.stance.Stance;

/**
 * Trains the model of replies. There are no openly licensed replies to speak of, so the open
 * weights are those of {@link ReplyRule}; others are learned, from words too.
 */
final class ReplyStanceTrainer implements Trainer {

  private static final int BITS = 18;
  private static final double COST = 0.03;
  private static final int LEAST = 2;
  private static final double UNANIMOUS = 2;

  /** How far cues are drawn out: there are few of them, and all can be trusted. */
  private static final double CUE = 2;

  /** An answer is called neutral above this probability. */
  static final double NEUTRAL = 0.6;

  @Override
  public ModelName model() {
    return ModelName.STANCE;
  }

  @Override
  public String task() {
    return StanceTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line line) {
    return StanceRecord.isReply(line);
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    return weights == Weights.OPEN ? ReplyRule.model(card(weights, false)) : learned(records);
  }

  private static LinearModel learned(List<LabelledFile.Line> records) {
    Annotations annotations = new Annotations(Models.open());
    LabelledExamples examples = new LabelledExamples(BITS, LEAST);
    for (LabelledFile.Line record : records) {
      FeatureBuffer features = new FeatureBuffer();
      ReplyStance.fill(
          annotations.of(record, "parent"), annotations.of(record, "child"), true, features);
      examples.add(
          features,
          List.of(Stance.values()).indexOf(StanceRecord.label(record)),
          StanceRecord.group(record),
          StanceRecord.isUnanimous(record) ? UNANIMOUS : 1);
    }
    return Quantisation.model(
        card(Weights.RESEARCH, true), BITS, examples.calibrated((some, groups) -> fit(some)));
  }

  private static MaximumEntropy.Trained fit(SparseExamples examples) {
    double[] factors = LogCountRatio.of(examples);
    for (ReplyCue cue : ReplyCue.values()) {
      factors[(int) (cue.hash() >>> (Long.SIZE - BITS))] = CUE;
    }
    return LogCountRatio.undone(
        factors,
        MaximumEntropy.train(
            LogCountRatio.applied(factors, examples), Stance.values().length, COST, 1));
  }

  private static ModelCard card(Weights weights, boolean words) {
    return new ModelCard(
        ModelName.STANCE.id() + "-" + weights.id() + "-1",
        List.of(Stance.values()).stream().map(Stance::id).toList(),
        new TreeMap<>(Map.of(ReplyStance.WORDS, words ? 1.0 : 0.0, ReplyStance.NEUTRAL, NEUTRAL)));
  }
}
