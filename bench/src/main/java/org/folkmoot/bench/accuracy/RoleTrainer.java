package org.folkmoot.bench.accuracy;

import java.util.List;
import org.folkmoot.claim.UnitFeatures;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;

/** Trains the model of roles: claim or premise. */
final class RoleTrainer implements Trainer {

  private static final List<String> LABELS = List.of("claim");
  private static final int BITS = 16;
  private static final double COST = 0.1;
  private static final int LEAST = 2;

  @Override
  public ModelName model() {
    return ModelName.ROLES;
  }

  @Override
  public String task() {
    return UnitTypeTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return true;
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    SparseExamples examples = new SparseExamples(BITS);
    UnitTexts texts = new UnitTexts(Models.open());
    records.forEach(record -> add(texts, ArgumentRecord.of(record), examples));
    return Quantisation.model(
        new ModelCard("roles-" + weights.id() + "-1", LABELS),
        BITS,
        MaximumEntropy.train(examples, 2, COST, LEAST));
  }

  private static void add(UnitTexts texts, ArgumentRecord record, SparseExamples examples) {
    FeatureBuffer buffer = new FeatureBuffer();
    for (UnitTexts.Text text : texts.of(record)) {
      UnitFeatures features = new UnitFeatures(text.thread(), text.text(), text.spans());
      for (int i = 0; i < text.units().size(); i++) {
        features.fill(i, buffer);
        examples.add(buffer, isClaim(text.units().get(i).type()) ? 1 : 0, 1);
      }
    }
  }

  private static boolean isClaim(String type) {
    return type.equals("claim") || type.equals("value") || type.equals("policy");
  }
}
