package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.stance.ReplyStance;
import org.folkmoot.stance.SideClassifier;

/**
 * Trains the model of sides on links of replies, both sides weighing the same; then probabilities
 * are put right, and the threshold becomes what an even chance was before. No openly licensed set
 * says which side an answer is on, so the open weights are those of {@link SideRule}.
 */
final class SideTrainer implements Trainer {

  private static final int BITS = 17;
  private static final double COST = 0.1;
  private static final int LEAST = 2;

  /** What a link from an opening post to its own title weighs: it is nearly always a support. */
  private static final double OWN_TITLE = 0.1;

  @Override
  public ModelName model() {
    return ModelName.SIDES;
  }

  @Override
  public String task() {
    return SideTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line line) {
    return line.object().has("posts")
        ? ArgumentRecord.of(line).relations().stream()
            .anyMatch(link -> !link.inside() && !link.type().isEmpty())
        : StanceRecord.isReply(line);
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    return weights == Weights.OPEN
        ? SideRule.model(threshold -> card(weights, false, threshold))
        : learned(records);
  }

  private static LinearModel learned(List<LabelledFile.Line> records) {
    LabelledExamples examples = examples(records);
    Platt platt = examples.platt((some, groups) -> fit(some));
    MaximumEntropy.Trained trained =
        examples.trained((some, groups) -> fit(some)).calibrated(platt.slope(), platt.offset());
    double threshold = Logits.logistic(platt.applied(0));
    return Quantisation.model(card(Weights.RESEARCH, true, threshold), BITS, trained);
  }

  private static MaximumEntropy.Trained fit(SparseExamples examples) {
    return MaximumEntropy.train(examples, 2, COST, 1);
  }

  private static LabelledExamples examples(List<LabelledFile.Line> records) {
    Annotations annotations = new Annotations(Models.open());
    List<LabelledExamples.Example> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (LabelledFile.Line line : records) {
      for (SidePairs.Pair pair : SidePairs.of(ArgumentRecord.of(line), annotations)) {
        boolean attack = pair.link().type().equals("attack");
        boolean side = attack || pair.link().type().equals("support");
        if (side && seen.add(words(pair))) {
          FeatureBuffer features = new FeatureBuffer();
          SideClassifier.fill(pair.claims(), true, features);
          String group = SideTask.group(line.object(), line.id());
          double weight = pair.isReply() ? 1 : OWN_TITLE;
          all.add(
              new LabelledExamples.Example(
                  features, attack ? 1 : 0, group, weight, pair.isReply()));
        }
      }
    }
    return balanced(all);
  }

  /** Both texts: several records may share posts. */
  private static String words(SidePairs.Pair pair) {
    return pair.claims().claim().of(pair.claims().text().text())
        + "\n"
        + pair.claims().target().of(pair.claims().answered().text());
  }

  private static LabelledExamples balanced(List<LabelledExamples.Example> all) {
    double[] sums = new double[2];
    all.forEach(one -> sums[one.label()] += one.weight());
    LabelledExamples examples = new LabelledExamples(BITS, LEAST);
    for (LabelledExamples.Example one : all) {
      double half = 0.5 * (sums[0] + sums[1]) / sums[one.label()];
      examples
          .all()
          .add(
              new LabelledExamples.Example(
                  one.features(), one.label(), one.group(), one.weight() * half, one.typical()));
    }
    return examples;
  }

  private static ModelCard card(Weights weights, boolean words, double threshold) {
    return new ModelCard(
        ModelName.SIDES.id() + "-" + weights.id() + "-1",
        List.of("attack"),
        new TreeMap<>(
            Map.of(ReplyStance.WORDS, words ? 1.0 : 0.0, SideClassifier.ATTACK, threshold)));
  }
}
