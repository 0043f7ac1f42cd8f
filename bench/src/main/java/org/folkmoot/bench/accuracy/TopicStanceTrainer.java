package org.folkmoot.bench.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.stance.Stance;
import org.folkmoot.stance.TopicStance;

/**
 * Trains the model of arguments on motions. Motions weigh by the root of their size, sets by their
 * size, and what fewer than three motions have is left out, so that words tell stances and not
 * topics. All chosen by cross-validation over motions of the training files.
 */
final class TopicStanceTrainer implements Trainer {

  private static final int BITS = 18;
  private static final double COST = 0.05;
  private static final int LEAST = 2;
  private static final int MOTIONS = 3;

  @Override
  public ModelName model() {
    return ModelName.TOPIC_STANCE;
  }

  @Override
  public String task() {
    return StanceTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line line) {
    return StanceRecord.isLabelled(line)
        && StanceRecord.isOnMotion(line)
        && StanceRecord.label(line) != Stance.NEUTRAL;
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    Annotations annotations = new Annotations(Models.open());
    LabelledExamples examples = new LabelledExamples(BITS, LEAST);
    Map<String, Double> shares = shares(records);
    for (LabelledFile.Line record : records) {
      FeatureBuffer features = new FeatureBuffer();
      TopicStance.fill(annotations.of(record, "parent"), annotations.of(record, "child"), features);
      examples.add(
          features,
          StanceRecord.label(record) == Stance.AGREE ? 1 : 0,
          StanceRecord.group(record),
          shares.getOrDefault(StanceRecord.group(record), 1.0));
    }
    return Quantisation.model(
        new ModelCard(
            ModelName.TOPIC_STANCE.id() + "-" + weights.id() + "-1", List.of(Stance.AGREE.id())),
        BITS,
        examples.calibrated(TopicStanceTrainer::fit));
  }

  private static MaximumEntropy.Trained fit(SparseExamples examples, List<String> groups) {
    double[] factors =
        LogCountRatio.withoutRare(LogCountRatio.of(examples), examples, groups, MOTIONS);
    return LogCountRatio.undone(
        factors, MaximumEntropy.train(LogCountRatio.applied(factors, examples), 2, COST, 1));
  }

  /** What a record of each motion weighs: on average 1 in each set. */
  private static Map<String, Double> shares(List<LabelledFile.Line> records) {
    Map<String, Integer> sizes = new TreeMap<>();
    records.forEach(record -> sizes.merge(StanceRecord.group(record), 1, Integer::sum));
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    sizes.forEach(
        (group, size) -> {
          sums.merge(set(group), StrictMath.sqrt(size), Double::sum);
          counts.merge(set(group), size, Integer::sum);
        });
    Map<String, Double> shares = new TreeMap<>();
    sizes.forEach(
        (group, size) ->
            shares.put(
                group,
                counts.getOrDefault(set(group), 1)
                    / sums.getOrDefault(set(group), 1.0)
                    / StrictMath.sqrt(size)));
    return shares;
  }

  private static String set(String group) {
    return group.substring(0, group.indexOf(' '));
  }
}
