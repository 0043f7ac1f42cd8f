package org.folkmoot.bench.accuracy;

import java.util.List;
import org.folkmoot.claim.UnitFeatures;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;

/** Trains the model of kinds: fact, value, policy, testimony, reference. */
final class KindTrainer implements Trainer {

  private static final List<String> LABELS =
      List.of("fact", "value", "policy", "testimony", "reference");
  private static final int BITS = 16;
  private static final double COST = 0.1;
  private static final int LEAST = 2;

  @Override
  public ModelName model() {
    return ModelName.KINDS;
  }

  @Override
  public String task() {
    return UnitTypeTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return LABELS.contains(record.object().path("units").path(0).path("type").asText());
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    SparseExamples examples = new SparseExamples(BITS);
    UnitTexts texts = new UnitTexts(Models.open());
    records.forEach(record -> add(texts, ArgumentRecord.of(record), examples));
    return Quantisation.model(
        new ModelCard("kinds-" + weights.id() + "-1", LABELS),
        BITS,
        MaximumEntropy.train(examples, LABELS.size(), COST, LEAST));
  }

  private static void add(UnitTexts texts, ArgumentRecord record, SparseExamples examples) {
    FeatureBuffer buffer = new FeatureBuffer();
    for (UnitTexts.Text text : texts.of(record)) {
      UnitFeatures features = new UnitFeatures(text.thread(), text.text(), text.spans());
      for (int i = 0; i < text.units().size(); i++) {
        features.fill(i, buffer);
        examples.add(buffer, LABELS.indexOf(text.units().get(i).type()), 1);
      }
    }
  }
}
