package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.claim.UnitFeatures;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;

/**
 * Trains the model of kinds: fact, value, policy, testimony, reference. Rare kinds weigh as much as
 * frequent ones, which is what the mean of F1 asks for; the probabilities are put right afterwards,
 * and what they were moved by becomes the preference by which one kind is settled on. The cost was
 * chosen by cross-validation over documents of the training file.
 */
final class KindTrainer implements Trainer {

  private static final List<String> LABELS =
      List.of("fact", "value", "policy", "testimony", "reference");
  private static final int BITS = 17;
  private static final double COST = 0.07;
  private static final int LEAST = 2;

  private final UnitLearning units =
      new UnitLearning(UnitFeatures::fill, (record, unit) -> LABELS.indexOf(unit.type()));

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
    String name = "kinds-" + weights.id() + "-1";
    UnitLearning.HeldOut heldOut =
        units.heldOut(
            records, rest -> Quantisation.model(new ModelCard(name, LABELS), BITS, fit(rest)));
    VectorScaling scaling = VectorScaling.fit(heldOut.logits(), heldOut.labels(), LABELS.size());
    ModelCard card = new ModelCard(name, LABELS, preferences(scaling));
    return Quantisation.model(card, BITS, scaling.applied(fit(records)));
  }

  private static SortedMap<String, Double> preferences(VectorScaling scaling) {
    SortedMap<String, Double> preferences = new TreeMap<>();
    for (int i = 0; i < LABELS.size(); i++) {
      preferences.put("prefer-" + LABELS.get(i), -scaling.offsets()[i]);
    }
    return preferences;
  }

  private MaximumEntropy.Trained fit(List<LabelledFile.Line> records) {
    double[] balance = balance(records);
    SparseExamples examples = new SparseExamples(BITS);
    units.visit(
        records, (record, features, label) -> examples.add(features, label, balance[label]));
    return MaximumEntropy.train(examples, LABELS.size(), COST, LEAST);
  }

  /** What makes every kind weigh the same in all. */
  private static double[] balance(List<LabelledFile.Line> records) {
    List<ArgumentRecord.Unit> all = new ArrayList<>();
    records.forEach(record -> all.addAll(ArgumentRecord.of(record).units()));
    double[] balance = new double[LABELS.size()];
    for (int i = 0; i < balance.length; i++) {
      String label = LABELS.get(i);
      long count = all.stream().filter(unit -> unit.type().equals(label)).count();
      balance[i] = (double) all.size() / (LABELS.size() * Math.max(1, count));
    }
    return balance;
  }
}
