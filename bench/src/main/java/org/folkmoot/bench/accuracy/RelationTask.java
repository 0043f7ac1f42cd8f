package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.folkmoot.evidence.Scores;
import org.folkmoot.model.Models;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * Which labelled unit speaks for or against which? Units are given, their types are not. A link is
 * right if both ends and the direction are; whether it supports or attacks counts for {@code typed}
 * only, where labelled links of the type {@code other} are left out.
 *
 * <p>{@code f1} is that of links inside a post, where any are labelled, else of links between.
 */
final class RelationTask implements RecordTask<LinkOutcome> {

  static final String NAME = "relations";

  private final UnitLinker linker;

  private RelationTask(Models models) {
    this.linker = new UnitLinker(models);
  }

  /** With those weights. */
  static RelationTask with(Models models) {
    return new RelationTask(models);
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
        "units.text");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return record.object().path("relations").isArray();
  }

  @Override
  public String group(LabelledFile.Line record) {
    return UnitTexts.group(record);
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    UnitLinker.Linked linked = linker.link(record);
    ObjectNode line = line(record, linked.links());
    ObjectNode best = line.putObject("best");
    linked.best().forEach(best::put);
    return line;
  }

  /** Each unit supports the one before it; the first of a post answers the first of its parent. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    Map<String, List<ArgumentRecord.Unit>> posts = UnitTexts.byPost(record);
    List<UnitLinker.Link> links = new ArrayList<>();
    String previous = null;
    for (Comment post : record.thread().comments()) {
      List<ArgumentRecord.Unit> units = posts.getOrDefault(post.id(), List.of());
      String parent = post.declaredParent() == null ? previous : post.declaredParent();
      List<ArgumentRecord.Unit> there =
          parent == null ? List.of() : posts.getOrDefault(parent, List.of());
      for (int i = 0; i < units.size(); i++) {
        ArgumentRecord.Unit to = i > 0 ? units.get(i - 1) : first(there);
        if (to != null) {
          links.add(new UnitLinker.Link(units.get(i).id(), to.id(), "support", i > 0, 1));
        }
      }
      previous = post.id();
    }
    ObjectNode line = line(record, links);
    ObjectNode best = line.putObject("best");
    links.stream()
        .filter(UnitLinker.Link::inside)
        .forEach(link -> best.put(link.from(), link.to()));
    return line;
  }

  private static ArgumentRecord.@Nullable Unit first(List<ArgumentRecord.Unit> units) {
    return units.isEmpty() ? null : units.get(0);
  }

  private static ObjectNode line(ArgumentRecord record, List<UnitLinker.Link> links) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("doc_id", record.line().id());
    ArrayNode relations = line.putArray("relations");
    for (UnitLinker.Link link : links) {
      relations
          .addObject()
          .put("from", link.from())
          .put("to", link.to())
          .put("type", link.type())
          .put("scope", link.inside() ? "intra" : "inter")
          .put("score", Scores.rounded(link.score()));
    }
    return line;
  }

  @Override
  public LinkOutcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    List<UnitLinker.Link> found = new ArrayList<>();
    for (JsonNode link : prediction.path("relations")) {
      found.add(
          new UnitLinker.Link(
              link.path("from").asText(),
              link.path("to").asText(),
              link.path("type").asText(),
              link.path("scope").asText().equals("intra"),
              link.path("score").asDouble()));
    }
    Map<String, String> best = new LinkedHashMap<>();
    prediction
        .path("best")
        .fields()
        .forEachRemaining(entry -> best.put(entry.getKey(), entry.getValue().asText()));
    return LinkOutcome.of(ArgumentRecord.of(labelled).relations(), found, best);
  }

  @Override
  public Calibration calibration(List<LinkOutcome> outcomes) {
    return LinkOutcome.calibration(outcomes, link -> true);
  }

  @Override
  public Map<String, ToDoubleFunction<List<LinkOutcome>>> metrics(List<LinkOutcome> outcomes) {
    boolean inside = outcomes.stream().anyMatch(outcome -> outcome.inside().labelled() > 0);
    Map<String, ToDoubleFunction<List<LinkOutcome>>> metrics = new LinkedHashMap<>();
    metrics.put("f1", LinkOutcome.f1(inside ? LinkOutcome::inside : LinkOutcome::between));
    metrics.put("link_f1.intra", LinkOutcome.f1(LinkOutcome::inside));
    metrics.put("link_f1.inter", LinkOutcome.f1(LinkOutcome::between));
    metrics.put("typed_f1", LinkOutcome.f1(LinkOutcome::typed));
    metrics.put("typed_f1.support", LinkOutcome.f1(LinkOutcome::supports));
    metrics.put("typed_f1.attack", LinkOutcome.f1(LinkOutcome::attacks));
    metrics.put("precision.intra", LinkOutcome.precision(LinkOutcome::inside));
    metrics.put("recall.intra", LinkOutcome.recall(LinkOutcome::inside));
    metrics.put("precision.inter", LinkOutcome.precision(LinkOutcome::between));
    metrics.put("recall.inter", LinkOutcome.recall(LinkOutcome::between));
    metrics.put("hit_at_1", LinkOutcome::hits);
    metrics.put("ece", drawn -> calibration(drawn).error());
    metrics.put("ece.intra", error(LinkOutcome.Scored::inside));
    metrics.put("ece.inter", error(link -> !link.inside()));
    return metrics;
  }

  private static ToDoubleFunction<List<LinkOutcome>> error(Predicate<LinkOutcome.Scored> which) {
    return drawn -> LinkOutcome.calibration(drawn, which).error();
  }
}
