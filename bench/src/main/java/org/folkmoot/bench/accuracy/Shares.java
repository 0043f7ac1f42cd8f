package org.folkmoot.bench.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Metrics by name, in the order in which they are added. Most are shares: of the outcomes that a
 * question is about, how many are right. Not a number where it is about none.
 */
final class Shares<O> {

  private final List<O> outcomes;
  private final Map<String, ToDoubleFunction<List<O>>> metrics = new LinkedHashMap<>();

  /** Metrics for a file in which those outcomes are found. */
  Shares(List<O> outcomes) {
    this.outcomes = outcomes;
  }

  Shares<O> add(String name, ToDoubleFunction<List<O>> metric) {
    metrics.put(name, metric);
    return this;
  }

  /** The share of {@code right} among {@code asked}. */
  Shares<O> add(String name, Predicate<O> asked, Predicate<O> right) {
    return add(name, drawn -> share(drawn, asked, right));
  }

  /** The same for each label that is found, apart; an empty label is none. */
  Shares<O> addEach(
      String prefix, Predicate<O> asked, Function<O, String> label, Predicate<O> right) {
    for (String each : labels(asked, label)) {
      add(prefix + each, o -> asked.test(o) && label.apply(o).equals(each), right);
    }
    return this;
  }

  /** F1, precision and recall of what is flagged. */
  Shares<O> addRetrieval(Predicate<O> labelled, Predicate<O> flagged) {
    return add("f1", drawn -> counts(drawn, labelled, flagged).f1())
        .add("precision", flagged, labelled)
        .add("recall", labelled, flagged);
  }

  Map<String, ToDoubleFunction<List<O>>> all() {
    return metrics;
  }

  private TreeSet<String> labels(Predicate<O> asked, Function<O, String> label) {
    TreeSet<String> labels = new TreeSet<>();
    outcomes.stream().filter(asked).map(label).forEach(labels::add);
    labels.remove("");
    return labels;
  }

  private static <O> double share(List<O> outcomes, Predicate<O> asked, Predicate<O> right) {
    Counts counts = counts(outcomes, asked, right);
    return counts.labelled() == 0 ? Double.NaN : (double) counts.right() / counts.labelled();
  }

  private static <O> Counts counts(
      List<O> outcomes, Predicate<O> labelled, Predicate<O> predicted) {
    int right = 0;
    int allPredicted = 0;
    int allLabelled = 0;
    for (O outcome : outcomes) {
      boolean isLabelled = labelled.test(outcome);
      boolean isPredicted = predicted.test(outcome);
      right += isLabelled && isPredicted ? 1 : 0;
      allPredicted += isPredicted ? 1 : 0;
      allLabelled += isLabelled ? 1 : 0;
    }
    return new Counts(right, allPredicted, allLabelled);
  }
}
