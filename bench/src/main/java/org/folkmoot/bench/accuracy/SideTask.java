package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.folkmoot.evidence.Scores;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.stance.SideClassifier;
import org.folkmoot.stance.SideJudgement;

/**
 * Given which claims of different posts bear on each other: does the one attack or support the
 * other? {@code f1} is the mean F1 of both over the links of replies, {@code f1_all} over all, with
 * those from an opening post to its own title.
 */
final class SideTask implements Task<List<SideTask.Outcome>> {

  static final String NAME = "sides";

  private static final String ATTACK = "attack";
  private static final String SUPPORT = "support";
  private static final int FEW = 1;

  private final Annotations annotations;
  private final SideClassifier classifier;

  SideTask(Annotations annotations, SideClassifier classifier) {
    this.annotations = annotations;
    this.classifier = classifier;
  }

  /** With those weights. */
  static SideTask with(Models models) {
    return new SideTask(new Annotations(models), new SideClassifier(models.get(ModelName.SIDES)));
  }

  /**
   * How one link fared.
   *
   * @param score the probability of an attack
   * @param reply whether a reply is its source
   */
  record Outcome(String gold, String found, double score, boolean reply) {

    boolean isAttack() {
      return gold.equals(ATTACK);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of(
        "doc_id",
        "posts",
        "units.unit_id",
        "units.post_id",
        "units.start",
        "units.end",
        "units.text",
        "relations.from",
        "relations.to");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return !gold(record).isEmpty();
  }

  @Override
  public String group(LabelledFile.Line record) {
    return group(record.object(), record.id());
  }

  static String group(ObjectNode record, String id) {
    return record.path("thread").asText(id);
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    return line(
        inputs,
        pair -> {
          SideJudgement judged = classifier.judge(pair.claims());
          return new Prediction(judged.attack(), judged.attacks());
        });
  }

  /** Every answer attacks. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    return line(inputs, pair -> new Prediction(1, true));
  }

  private record Prediction(double score, boolean attacks) {}

  private ObjectNode line(
      LabelledFile.Line inputs, Function<SidePairs.Pair, Prediction> predictor) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("doc_id", inputs.id());
    ArrayNode relations = line.putArray("relations");
    for (SidePairs.Pair pair : SidePairs.of(ArgumentRecord.of(inputs), annotations)) {
      Prediction predicted = predictor.apply(pair);
      relations
          .addObject()
          .put("from", pair.link().from())
          .put("to", pair.link().to())
          .put("type", predicted.attacks() ? ATTACK : SUPPORT)
          .put("score", Scores.rounded(predicted.score()));
    }
    return line;
  }

  /** The links between posts that are an attack or a support. */
  private static List<ArgumentRecord.Link> gold(LabelledFile.Line record) {
    return ArgumentRecord.of(record).relations().stream()
        .filter(link -> !link.inside())
        .filter(link -> link.type().equals(ATTACK) || link.type().equals(SUPPORT))
        .toList();
  }

  @Override
  public List<List<Outcome>> outcomes(
      List<LabelledFile.Line> labelled, List<ObjectNode> predictions) {
    List<List<Outcome>> outcomes = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      outcomes.add(outcomes(labelled.get(i), predictions.get(i)));
    }
    return outcomes;
  }

  private List<Outcome> outcomes(LabelledFile.Line labelled, ObjectNode prediction) {
    Map<String, JsonNode> found = new HashMap<>();
    prediction.path("relations").forEach(link -> found.put(ends(link), link));
    List<Outcome> outcomes = new ArrayList<>();
    for (SidePairs.Pair pair : SidePairs.of(ArgumentRecord.of(labelled), annotations)) {
      String type = pair.link().type();
      JsonNode said = found.get(pair.link().from() + " " + pair.link().to());
      if (said != null && (type.equals(ATTACK) || type.equals(SUPPORT))) {
        outcomes.add(
            new Outcome(
                type,
                said.path("type").asText(),
                said.path("score").doubleValue(),
                pair.isReply()));
      }
    }
    return outcomes;
  }

  private static String ends(JsonNode link) {
    return link.path("from").asText() + " " + link.path("to").asText();
  }

  @Override
  public Map<String, ToDoubleFunction<List<List<Outcome>>>> metrics(List<List<Outcome>> outcomes) {
    MacroF1<Outcome> f1 = new MacroF1<>(Outcome::gold, Outcome::found);
    List<String> labels = f1.labels(flat(outcomes, outcome -> true), FEW);
    return new Shares<>(outcomes)
        .add("f1", drawn -> f1.mean(labels).applyAsDouble(flat(drawn, Outcome::reply)))
        .add("f1_all", drawn -> f1.mean(labels).applyAsDouble(flat(drawn, outcome -> true)))
        .add("f1_attack", drawn -> f1.of(ATTACK).applyAsDouble(flat(drawn, Outcome::reply)))
        .add("f1_support", drawn -> f1.of(SUPPORT).applyAsDouble(flat(drawn, Outcome::reply)))
        .add("auc", SideTask::auc)
        .add("ece", this::error)
        .add("links", drawn -> flat(drawn, Outcome::reply).size())
        .add("links_all", drawn -> flat(drawn, outcome -> true).size())
        .all();
  }

  private static double auc(List<List<Outcome>> drawn) {
    return Ranking.of(flat(drawn, Outcome::reply), Outcome::isAttack, Outcome::score).auc();
  }

  private double error(List<List<Outcome>> drawn) {
    return calibration(drawn).error();
  }

  @Override
  public Calibration calibration(List<List<Outcome>> outcomes) {
    return Calibration.of(flat(outcomes, Outcome::reply), Outcome::score, Outcome::isAttack);
  }

  private static List<Outcome> flat(List<List<Outcome>> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().flatMap(List::stream).filter(which).toList();
  }
}
