package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.claim.UnitFeatures;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;

/**
 * Trains the model of roles: is a unit a claim rather than a premise?
 *
 * <p>Where a set labels no roles but kinds and relations, a claim is what judges or demands and
 * supports nothing else. That carries over to other texts only by manner, not by words: without a
 * record that labels roles the model knows no words. With some, those with derived roles weigh
 * little and all features are used. Costs were chosen by cross-validation over discussions.
 */
final class RoleTrainer implements Trainer {

  private static final String CLAIM = "claim";
  private static final String PREMISE = "premise";
  private static final List<String> JUDGING = List.of("value", "policy");

  private static final int BITS = 17;
  private static final int LEAST = 2;
  private static final double COST_OF_WORDING = 0.02;
  private static final double COST_OF_MANNER = 0.03;
  private static final double DERIVED = 0.2;

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
    String type = record.object().path("units").path(0).path("type").asText("adu");
    return !type.equals("adu");
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    List<LabelledFile.Line> labelled = records.stream().filter(RoleTrainer::labelsRoles).toList();
    boolean wording = !labelled.isEmpty();
    List<LabelledFile.Line> derived = new ArrayList<>(records);
    derived.removeAll(labelled);
    return wording
        ? model(labelled, derived, true, weights)
        : model(derived, List.of(), false, weights);
  }

  private static boolean labelsRoles(LabelledFile.Line record) {
    String type = record.object().path("units").path(0).path("type").asText();
    return type.equals(CLAIM) || type.equals(PREMISE);
  }

  private static LinearModel model(
      List<LabelledFile.Line> records,
      List<LabelledFile.Line> more,
      boolean wording,
      Weights weights) {
    UnitLearning units =
        new UnitLearning(
            wording ? UnitFeatures::fill : UnitFeatures::fillManner, RoleTrainer::label);
    ModelCard card =
        new ModelCard(
            "roles-" + weights.id() + "-1",
            List.of(CLAIM),
            new TreeMap<>(Map.of("wording", wording ? 1.0 : 0.0)));
    double cost = wording ? COST_OF_WORDING : COST_OF_MANNER;
    UnitLearning.HeldOut heldOut =
        units.heldOut(
            records, rest -> Quantisation.model(card, BITS, fit(units, rest, more, cost)));
    Platt platt = platt(heldOut);
    return Quantisation.model(
        card, BITS, fit(units, records, more, cost).calibrated(platt.slope(), platt.offset()));
  }

  private static Platt platt(UnitLearning.HeldOut heldOut) {
    double[] logits = heldOut.logits().stream().mapToDouble(each -> each[0]).toArray();
    boolean[] claims = new boolean[logits.length];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = heldOut.labels().get(i) == 1;
    }
    return logits.length == 0 ? Platt.NONE : Platt.fit(logits, claims);
  }

  private static MaximumEntropy.Trained fit(
      UnitLearning units,
      List<LabelledFile.Line> records,
      List<LabelledFile.Line> more,
      double cost) {
    SparseExamples examples = new SparseExamples(BITS);
    units.visit(records, (record, features, label) -> examples.add(features, label, 1));
    units.visit(more, (record, features, label) -> examples.add(features, label, DERIVED));
    return MaximumEntropy.train(examples, 2, cost, LEAST);
  }

  private static int label(ArgumentRecord record, ArgumentRecord.Unit unit) {
    return unit.type().equals(CLAIM) || (JUDGING.contains(unit.type()) && stands(record, unit))
        ? 1
        : 0;
  }

  /** Whether a unit supports nothing. */
  private static boolean stands(ArgumentRecord record, ArgumentRecord.Unit unit) {
    return record.relations().stream()
        .noneMatch(link -> link.type().equals("support") && link.from().equals(unit.id()));
  }
}
