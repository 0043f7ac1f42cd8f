package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.claim.Surroundings;
import org.folkmoot.claim.UnitBlock;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.model.ModelName;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;

/** Trains the model of units: a semi-Markov conditional random field. Each text counts once. */
final class UnitTrainer implements Trainer {

  private static final int BITS = 17;
  private static final int STEPS = 40;
  private static final double TOLERANCE = 1e-5;
  private static final int LEAST = 3;
  private static final double COST = 0.1;
  private static final double THRESHOLD = 0.4;
  private static final double THRESHOLD_APART = 0.35;

  @Override
  public ModelName model() {
    return ModelName.UNITS;
  }

  @Override
  public String task() {
    return UnitTask.NAME;
  }

  @Override
  public boolean canUse(LabelledFile.Line record) {
    return record.object().path("units").isArray();
  }

  @Override
  public LinearModel train(List<LabelledFile.Line> lines, Weights weights, long seed) {
    List<ArgumentRecord> records = lines.stream().map(ArgumentRecord::of).toList();
    boolean apart =
        records.stream().map(each -> each.thread().comments().size() == 1).distinct().count() > 1;
    List<UnitChain> chains = chains(records, apart);
    int[] places = places(chains);
    int trained = 0;
    for (int place : places) {
      trained = Math.max(trained, place + 1);
    }
    double[] start = new double[(trained + 1) * UnitChain.OUTPUTS];
    double[] found =
        Lbfgs.minimise(
            (point, gradient) -> objective(chains, places, point, gradient),
            start,
            STEPS,
            TOLERANCE);
    return Quantisation.model(card(weights, apart), BITS, trained(found, places));
  }

  private static ModelCard card(Weights weights, boolean apart) {
    Map<String, Double> settings =
        Map.of(
            "apart",
            apart ? 1.0 : 0.0,
            "threshold",
            apart ? THRESHOLD_APART : THRESHOLD,
            "slope",
            1.0,
            "offset",
            0.0);
    return new ModelCard(
        "units-" + weights.id() + "-1",
        List.of("next", "open", "close", "unit", "outside"),
        new TreeMap<>(settings));
  }

  private static List<UnitChain> chains(List<ArgumentRecord> records, boolean apart) {
    Annotator annotator = new Annotator(new LinearSentenceSplitter(), Lexicon.english());
    List<UnitChain> chains = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ArgumentRecord record : records) {
      int position = 0;
      for (AnnotatedText text : annotator.annotate(record.thread()).comments()) {
        Surroundings among = Surroundings.of(record.thread(), position++);
        if (seen.add(text.text())) {
          List<UnitBlock> blocks = UnitBlock.of(text, among, apart, Lexicon.english());
          chains.addAll(UnitChain.of(blocks, units(record, text), BITS));
        }
      }
    }
    return chains;
  }

  private static List<int[]> units(ArgumentRecord record, AnnotatedText text) {
    Tokens tokens = text.tokens();
    List<int[]> units = new ArrayList<>();
    for (ArgumentRecord.Unit unit : record.units()) {
      if (unit.post().equals(text.place().id())) {
        Span span = unit.span();
        units.add(new int[] {tokens.firstFrom(span.start()), tokens.firstFrom(span.end())});
      }
    }
    units.sort((a, b) -> Integer.compare(a[0], b[0]));
    return units;
  }

  private static int[] places(List<UnitChain> chains) {
    int[] places = new int[1 << BITS];
    for (UnitChain chain : chains) {
      for (int[][] each : List.of(chain.gaps, chain.segments)) {
        for (int[] rows : each) {
          for (int row : rows) {
            places[row]++;
          }
        }
      }
    }
    int next = 0;
    for (int row = 0; row < places.length; row++) {
      places[row] = places[row] >= LEAST ? next++ : -1;
    }
    return places;
  }

  private static double objective(
      List<UnitChain> chains, int[] places, double[] point, double[] gradient) {
    double value = 0;
    for (int i = 0; i < point.length; i++) {
      boolean free = i < UnitChain.OUTPUTS;
      gradient[i] = free ? 0 : point[i];
      value += free ? 0 : point[i] * point[i] / 2;
    }
    for (UnitChain chain : chains) {
      value += chain.loss(point, gradient, places, COST);
    }
    return value;
  }

  private static MaximumEntropy.Trained trained(double[] found, int[] places) {
    double[] biases = new double[UnitChain.OUTPUTS];
    System.arraycopy(found, 0, biases, 0, biases.length);
    double[] weights = new double[places.length * UnitChain.OUTPUTS];
    for (int row = 0; row < places.length; row++) {
      if (places[row] >= 0) {
        int from = (places[row] + 1) * UnitChain.OUTPUTS;
        System.arraycopy(found, from, weights, row * UnitChain.OUTPUTS, UnitChain.OUTPUTS);
      }
    }
    return new MaximumEntropy.Trained(biases, weights);
  }
}
