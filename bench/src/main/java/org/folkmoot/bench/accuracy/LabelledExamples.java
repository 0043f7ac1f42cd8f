package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/**
 * Records as a trainer of answers sees them: the features of each kept, so that a model can be
 * trained on some of them and asked about the others.
 *
 * @param bits the table has 2 to this power rows
 * @param least what fewer records have is left out, before rows are shared by chance
 */
record LabelledExamples(int bits, int least, List<Example> all) {

  private static final int FOLDS = 4;
  private static final int NONE = -1;

  /**
   * One record, or a part of it.
   *
   * @param weight what an error on it costs
   * @param typical whether probabilities are to hold for the likes of it
   */
  record Example(FeatureBuffer features, int label, String group, double weight, boolean typical) {}

  LabelledExamples(int bits, int least) {
    this(bits, least, new ArrayList<>());
  }

  void add(FeatureBuffer features, int label, String group, double weight) {
    all.add(new Example(features, label, group, weight, true));
  }

  /** How a model is trained on some of them. */
  interface Fit {
    MaximumEntropy.Trained train(SparseExamples examples, List<String> groups);
  }

  /** Trained on all. */
  MaximumEntropy.Trained trained(Fit fit) {
    return trained(fit, NONE);
  }

  /** Trained on all, its probabilities put right on parts that it was not trained on. */
  MaximumEntropy.Trained calibrated(Fit fit) {
    Held held = held(fit);
    return trained(fit).calibrated(new Temperature(held.logits(), held.labels()).slope(), 0);
  }

  /** What puts the probabilities of two labels right that weigh otherwise than they are common. */
  Platt platt(Fit fit) {
    Held held = held(fit);
    double[] logits = held.logits().stream().mapToDouble(each -> each[0]).toArray();
    boolean[] yes = new boolean[logits.length];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = held.labels().get(i) == 1;
    }
    return Platt.fit(logits, yes);
  }

  /** The logits of examples by models that were not trained on them, and their labels. */
  private record Held(List<double[]> logits, List<Integer> labels) {}

  private Held held(Fit fit) {
    Held held = new Held(new ArrayList<>(), new ArrayList<>());
    for (int fold = 0; fold < FOLDS; fold++) {
      MaximumEntropy.Trained trained = trained(fit, fold);
      for (Example example : all) {
        if (fold(example) == fold && example.typical()) {
          held.logits().add(logits(trained, example.features()));
          held.labels().add(example.label());
        }
      }
    }
    return held;
  }

  private MaximumEntropy.Trained trained(Fit fit, int without) {
    List<Example> some = all.stream().filter(example -> fold(example) != without).toList();
    Map<Long, Integer> counts = counts(some);
    SparseExamples examples = new SparseExamples(bits);
    FeatureBuffer common = new FeatureBuffer();
    for (Example example : some) {
      common.clear();
      FeatureBuffer features = example.features();
      for (int i = 0; i < features.size(); i++) {
        if (counts.getOrDefault(features.hash(i), 0) >= least) {
          common.add(features.hash(i), features.value(i));
        }
      }
      examples.add(common, example.label(), example.weight());
    }
    return fit.train(examples, some.stream().map(Example::group).toList());
  }

  /** How many examples have each feature. */
  private static Map<Long, Integer> counts(List<Example> some) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Example example : some) {
      for (int i = 0; i < example.features().size(); i++) {
        counts.merge(example.features().hash(i), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int fold(Example example) {
    return Math.floorMod(Hashes.of(example.group()), FOLDS);
  }

  private double[] logits(MaximumEntropy.Trained trained, FeatureBuffer features) {
    double[] logits = trained.biases().clone();
    for (int i = 0; i < features.size(); i++) {
      int row = (int) (features.hash(i) >>> (Long.SIZE - bits)) * logits.length;
      for (int output = 0; output < logits.length; output++) {
        double value = (double) features.value(i) / FeatureBuffer.ONE;
        logits[output] += trained.weights()[row + output] * value;
      }
    }
    return logits;
  }
}
