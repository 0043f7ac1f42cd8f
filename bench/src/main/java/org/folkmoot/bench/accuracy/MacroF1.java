package org.folkmoot.bench.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * F1 of every label apart, and their mean. Labels that are too rare to say anything are left out of
 * the mean; which those are is settled on all outcomes, not anew on every resample.
 *
 * @param gold the right label of an outcome
 * @param found the predicted one
 */
record MacroF1<O>(Function<O, String> gold, Function<O, String> found) {

  /** How often each label is right, found, and there. */
  private Map<String, Counts> counts(List<O> outcomes) {
    Map<String, Counts> counts = new TreeMap<>();
    for (O outcome : outcomes) {
      String right = gold.apply(outcome);
      String said = found.apply(outcome);
      counts.merge(right, new Counts(right.equals(said) ? 1 : 0, 0, 1), Counts::plus);
      counts.merge(said, new Counts(0, 1, 0), Counts::plus);
    }
    return counts;
  }

  /** The labels with at least that many cases, in order. */
  List<String> labels(List<O> outcomes, int least) {
    return counts(outcomes).entrySet().stream()
        .filter(entry -> entry.getValue().labelled() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The mean of F1 over those labels that a resample holds; not a number if it holds none. */
  ToDoubleFunction<List<O>> mean(List<String> labels) {
    return outcomes -> {
      Map<String, Counts> counts = counts(outcomes);
      return labels.stream()
          .map(label -> counts.getOrDefault(label, Counts.NONE))
          .filter(each -> each.labelled() > 0)
          .mapToDouble(Counts::f1)
          .average()
          .orElse(Double.NaN);
    };
  }

  /** F1 of one label. */
  ToDoubleFunction<List<O>> of(String label) {
    return outcomes -> {
      Counts counts = counts(outcomes).getOrDefault(label, Counts.NONE);
      return counts.labelled() == 0 ? Double.NaN : counts.f1();
    };
  }
}
