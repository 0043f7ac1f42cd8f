package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.rephrase.PairFeatures;
import org.folkmoot.rephrase.RephraseModel;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Hashes;

/**
 * Trains the model of rephrases. Slope, offset and threshold come from records that a model was not
 * trained on, parted by topic.
 */
final class RephraseTrainer implements Trainer {

  private static final int BITS = 16;
  private static final double COST = 0.1;
  private static final int LEAST = 5;
  private static final int FOLDS = 5;

  @Override
  public ModelName model() {
    return ModelName.REPHRASE;
  }

  @Override
  public String task() {
    return RephraseTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return record.object().hasNonNull("label") && record.object().hasNonNull("a");
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> records, Weights weights, long seed) {
    double[] logits = new double[records.size()];
    boolean[] same = new boolean[records.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = label(records.get(i)) == 1;
    }
    SparseExamples all = examples(records);
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      SparseExamples rest = all.only(i -> foldOf(records.get(i)) != part);
      MaximumEntropy.Trained trained = MaximumEntropy.train(rest, 2, COST, LEAST);
      for (int i = 0; i < same.length; i++) {
        if (foldOf(records.get(i)) == part) {
          logits[i] = trained.logit(all, i);
        }
      }
    }
    Platt platt = Platt.fit(logits, same);
    TreeMap<String, Double> settings = new TreeMap<>();
    settings.put(RephraseModel.THRESHOLD, threshold(records, logits, same, platt));
    return Quantisation.model(
        new ModelCard("rephrase-" + weights.id() + "-1", List.of("same"), settings),
        BITS,
        MaximumEntropy.train(all, 2, COST, LEAST).calibrated(platt.slope(), platt.offset()));
  }

  private static int label(LabelledFile.Line record) {
    return record.object().path("label").asInt();
  }

  private static int foldOf(LabelledFile.Line record) {
    return Math.floorMod(Hashes.of(record.object().path("group").asText("")), FOLDS);
  }

  private static SparseExamples examples(List<LabelledFile.Line> records) {
    Annotator annotator = new Annotator(new LinearSentenceSplitter(), Lexicon.english());
    PairFeatures features = RephraseModel.features(Models.open());
    SparseExamples examples = new SparseExamples(BITS);
    FeatureBuffer buffer = new FeatureBuffer();
    for (LabelledFile.Line record : records) {
      Set<String> topic = new HashSet<>(RephraseTask.passage(annotator, record, "topic").stems());
      features.fill(
          RephraseTask.passage(annotator, record, "a"),
          RephraseTask.passage(annotator, record, "b"),
          topic,
          buffer);
      examples.add(buffer, label(record), 1);
    }
    return examples;
  }

  /** Where the mean of F1 over the sets is best: in one of them most pairs say the same. */
  private static double threshold(
      List<LabelledFile.Line> records, double[] logits, boolean[] same, Platt platt) {
    double best = 0.5;
    double most = -1;
    for (int percent = 10; percent <= 90; percent += 2) {
      double f1 = meanF1(records, logits, same, platt, percent / 100.0);
      if (f1 > most) {
        most = f1;
        best = percent / 100.0;
      }
    }
    return best;
  }

  private static double meanF1(
      List<LabelledFile.Line> records,
      double[] logits,
      boolean[] same,
      Platt platt,
      double threshold) {
    Set<String> sets = new TreeSet<>();
    records.forEach(record -> sets.add(set(record)));
    List<Double> figures = new ArrayList<>();
    for (String set : sets) {
      Counts counts = Counts.NONE;
      for (int i = 0; i < same.length; i++) {
        boolean said = Logits.logistic(platt.applied(logits[i])) >= threshold;
        if (set(records.get(i)).equals(set)) {
          counts = counts.plus(new Counts(same[i] && said ? 1 : 0, said ? 1 : 0, same[i] ? 1 : 0));
        }
      }
      figures.add(counts.f1());
    }
    return figures.stream().mapToDouble(f -> f).average().orElse(0);
  }

  private static String set(LabelledFile.Line record) {
    return record.object().path("dataset").asText("");
  }
}
