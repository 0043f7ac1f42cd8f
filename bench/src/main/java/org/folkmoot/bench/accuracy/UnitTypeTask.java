package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.model.Models;

/**
 * What sort of statement is a labelled unit ({@code cdcp}), or is it a claim or a premise ({@code
 * cmv})? Which of these is asked is the set's own notion of a type. {@code f1} is the mean of F1
 * over the types with ten cases or more.
 */
final class UnitTypeTask implements Task<UnitTypeTask.Outcome> {

  static final String NAME = "unit-types";

  private static final int FEWEST = 10;

  private final UnitClassifier classifier;
  private final UnitTexts texts;

  private UnitTypeTask(Models models) {
    this.classifier = new UnitClassifier(models);
    this.texts = new UnitTexts(models);
  }

  /** With those weights. */
  static UnitTypeTask with(Models models) {
    return new UnitTypeTask(models);
  }

  /** What a set calls the type of a unit. */
  private enum Notion {
    KIND,
    ROLE,
    NONE;

    static Notion of(String dataset) {
      if (dataset.startsWith("cmv")) {
        return ROLE;
      }
      return dataset.contains("microtexts") ? NONE : KIND;
    }
  }

  /** How one unit fared. */
  record Typed(String gold, String found, double score) {
    boolean isRight() {
      return gold.equals(found);
    }
  }

  /** How the units of one record fared. */
  record Outcome(List<Typed> units) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of(
        "dataset",
        "doc_id",
        "posts",
        "units.unit_id",
        "units.post_id",
        "units.start",
        "units.end",
        "units.text");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    JsonNode units = record.object().path("units");
    return units.isArray() && !units.isEmpty() && units.path(0).hasNonNull("type");
  }

  @Override
  public String group(LabelledFile.Line record) {
    return UnitTexts.group(record);
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    Map<String, Typed> found = new HashMap<>();
    for (UnitTexts.Text text : texts.of(record)) {
      List<UnitTypes> types = classifier.classify(text.thread(), text.text(), text.spans());
      for (int i = 0; i < types.size(); i++) {
        found.put(text.units().get(i).id(), type(record.dataset(), types.get(i)));
      }
    }
    return line(record, unit -> found.get(unit.id()));
  }

  /** The type in the words of the record's set. */
  static String type(ArgumentRecord record, UnitTypes types) {
    return type(record.dataset(), types).found();
  }

  private static Typed type(String dataset, UnitTypes types) {
    return switch (Notion.of(dataset)) {
      case KIND -> new Typed("", name(types.kind()), types.probability(types.kind()));
      case ROLE -> new Typed("", name(types.role()), types.probability(types.role()));
      case NONE -> new Typed("", "adu", 1);
    };
  }

  private static String name(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    String usual =
        switch (Notion.of(record.dataset())) {
          case KIND -> "value";
          case ROLE -> "premise";
          case NONE -> "adu";
        };
    return line(record, unit -> new Typed("", usual, 1));
  }

  private static ObjectNode line(
      ArgumentRecord record, Function<ArgumentRecord.Unit, Typed> typed) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("doc_id", record.line().id());
    ArrayNode units = line.putArray("units");
    for (ArgumentRecord.Unit unit : record.units()) {
      Typed found = typed.apply(unit);
      units
          .addObject()
          .put("unit_id", unit.id())
          .put("type", found.found())
          .put("score", found.score());
    }
    return line;
  }

  @Override
  public List<Outcome> outcomes(List<LabelledFile.Line> labelled, List<ObjectNode> predictions) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      outcomes.add(outcome(ArgumentRecord.of(labelled.get(i)), predictions.get(i).path("units")));
    }
    return outcomes;
  }

  private static Outcome outcome(ArgumentRecord record, JsonNode found) {
    List<Typed> units = new ArrayList<>();
    for (int i = 0; i < record.units().size(); i++) {
      JsonNode unit = found.path(i);
      String gold = record.units().get(i).type();
      units.add(new Typed(gold, unit.path("type").asText(), unit.path("score").asDouble()));
    }
    return new Outcome(List.copyOf(units));
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    MacroF1<Typed> f1 = new MacroF1<>(Typed::gold, Typed::found);
    List<Typed> all = units(outcomes);
    Map<String, ToDoubleFunction<List<Outcome>>> metrics = new LinkedHashMap<>();
    metrics.put("f1", of(f1.mean(f1.labels(all, FEWEST))));
    for (String label : golds(all)) {
      metrics.put("f1." + label, of(f1.of(label)));
    }
    metrics.put("accuracy", of(UnitTypeTask::accuracy));
    metrics.put("ece", of(units -> calibrated(units).error()));
    return metrics;
  }

  @Override
  public Calibration calibration(List<Outcome> outcomes) {
    return calibrated(units(outcomes));
  }

  private static Calibration calibrated(List<Typed> units) {
    return Calibration.of(units, Typed::score, Typed::isRight);
  }

  private static TreeSet<String> golds(List<Typed> units) {
    TreeSet<String> golds = new TreeSet<>();
    units.forEach(unit -> golds.add(unit.gold()));
    return golds;
  }

  private static double accuracy(List<Typed> units) {
    return units.stream().mapToInt(unit -> unit.isRight() ? 1 : 0).average().orElse(Double.NaN);
  }

  private static ToDoubleFunction<List<Outcome>> of(ToDoubleFunction<List<Typed>> metric) {
    return outcomes -> metric.applyAsDouble(units(outcomes));
  }

  private static List<Typed> units(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.units().stream()).toList();
  }
}
