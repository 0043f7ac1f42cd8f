package org.folkmoot.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Span;

/** Which words of a text speak most for what a model said: the sum of what each place adds. */
final class CueFinder {

  private static final int MOST = 3;
  private static final double LEAST = 0.05;

  private final AnnotatedText text;
  private final FeatureBuffer features;
  private final IntToDoubleFunction weight;

  /** Places of features are tokens of {@code text}. */
  CueFinder(AnnotatedText text, FeatureBuffer features, IntToDoubleFunction weight) {
    this.text = text;
    this.features = features;
    this.weight = weight;
  }

  /** The strongest, by place. */
  List<Cue> find() {
    Map<Integer, Double> sums = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      if (features.place(i) != FeatureBuffer.NOWHERE) {
        sums.merge(features.place(i), weight.applyAsDouble(i), Double::sum);
      }
    }
    return sums.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(entry -> cue(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Cue::span))
        .toList();
  }

  private Cue cue(int token, double weight) {
    List<Match<Signal>> signals = new ArrayList<>(text.signalsFrom(token));
    boolean denies = signals.stream().anyMatch(match -> match.value() == Signal.NEGATION);
    EvidenceKind kind =
        denies
            ? EvidenceKind.NEGATION
            : signals.isEmpty() ? EvidenceKind.MODEL : EvidenceKind.DISCOURSE_MARKER;
    Span span = signals.isEmpty() ? text.tokens().span(token) : text.span(signals.get(0));
    return Cue.of(kind, text.place(), span, text.text(), weight);
  }
}
