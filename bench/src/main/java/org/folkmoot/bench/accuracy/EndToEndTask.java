package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.folkmoot.Folkmoot;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.evidence.Scores;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;

/**
 * From raw text to links: units, their types and the links between them are all found. A unit is
 * found if it overlaps a labelled one by half of the longer or more; a link is right if both its
 * units are and the labelled ones are linked so, with that type ({@code f1}, {@code typed_f1}).
 */
final class EndToEndTask implements RecordTask<EndToEndTask.Outcome> {

  static final String NAME = "relations-end-to-end";

  private final Folkmoot folkmoot;
  private final UnitTexts texts;

  private EndToEndTask(Models models) {
    this.folkmoot = Folkmoot.builder().models(models).build();
    this.texts = new UnitTexts(models);
  }

  /** With those weights. */
  static EndToEndTask with(Models models) {
    return new EndToEndTask(models);
  }

  /**
   * How one record fared.
   *
   * @param units labelled units that are found, one to one
   * @param reachable labelled links whose both units are found
   */
  record Outcome(Counts units, LinkOutcome links, Counts reachable) {}

  /** Where a unit was found, in the file's own offsets. */
  private record Found(String post, Span span) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of("doc_id", "posts");
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
    ArgumentGraph graph = folkmoot.analyze(record.thread()).graph();
    Map<String, Relation> byId = new HashMap<>();
    graph.relations().forEach(relation -> byId.put(relation.id(), relation));
    Map<String, Integer> numbers = new HashMap<>();
    ObjectNode line = line(record);
    for (Claim claim : graph.claims()) {
      numbers.put(claim.id(), numbers.size());
      addUnit(record, claim.place().id(), claim.span(), line);
    }
    for (Relation relation : graph.relations()) {
      Integer from = numbers.get(relation.from().get(0));
      Integer to = numbers.get(UnitLinker.target(relation, byId));
      if (from != null && to != null) {
        addLink(from, to, UnitLinker.type(relation), relation.evidence().score(), line);
      }
    }
    return line;
  }

  /** Each sentence is a unit and supports the one before it in its post. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    ObjectNode line = line(record);
    int number = 0;
    for (UnitTexts.Text post : texts.of(record)) {
      AnnotatedText text = post.text();
      for (int i = 0; i < text.sentences().size(); i++, number++) {
        addUnit(record, text.place().id(), text.sentences().get(i), line);
        if (i > 0) {
          addLink(number, number - 1, "support", 1, line);
        }
      }
    }
    return line;
  }

  private static ObjectNode line(ArgumentRecord record) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("doc_id", record.line().id());
    line.putArray("units");
    line.putArray("relations");
    return line;
  }

  private static void addUnit(ArgumentRecord record, String post, Span span, ObjectNode line) {
    Span points = ArgumentRecord.points(record.post(post), span);
    line.withArray("units")
        .addObject()
        .put("post_id", post)
        .put("start", points.start())
        .put("end", points.end());
  }

  private static void addLink(int from, int to, String type, double score, ObjectNode line) {
    ArrayNode relations = line.withArray("relations");
    relations
        .addObject()
        .put("from", from)
        .put("to", to)
        .put("type", type)
        .put("score", Scores.rounded(score));
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    ArgumentRecord record = ArgumentRecord.of(labelled);
    List<Found> found = new ArrayList<>();
    for (JsonNode unit : prediction.path("units")) {
      Span span = new Span(unit.path("start").asInt(), unit.path("end").asInt());
      found.add(new Found(unit.path("post_id").asText(), span));
    }
    String[] names = names(record, found);
    Set<String> matched = new HashSet<>();
    record.units().forEach(unit -> matched.add(unit.id()));
    matched.retainAll(Set.copyOf(List.of(names)));
    List<UnitLinker.Link> links = new ArrayList<>();
    for (JsonNode link : prediction.path("relations")) {
      int from = link.path("from").asInt();
      int to = link.path("to").asInt();
      boolean inside = found.get(from).post().equals(found.get(to).post());
      links.add(
          new UnitLinker.Link(
              names[from],
              names[to],
              link.path("type").asText(),
              inside,
              link.path("score").asDouble()));
    }
    int reachable =
        (int)
            record.relations().stream()
                .filter(link -> matched.contains(link.from()) && matched.contains(link.to()))
                .count();
    return new Outcome(
        new Counts(matched.size(), found.size(), record.units().size()),
        LinkOutcome.of(record.relations(), links, Map.of()),
        new Counts(reachable, reachable, record.relations().size()));
  }

  /** The labelled unit that each found one stands for; a name of its own where there is none. */
  private static String[] names(ArgumentRecord record, List<Found> found) {
    Map<String, List<ArgumentRecord.Unit>> posts = UnitTexts.byPost(record);
    Map<String, List<Span>> spans = new HashMap<>();
    posts.forEach(
        (post, units) -> {
          Comment comment = record.post(post);
          spans.put(
              post,
              units.stream().map(unit -> ArgumentRecord.points(comment, unit.span())).toList());
        });
    String[] names = new String[found.size()];
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < names.length; i++) {
      names[i] = "none " + i;
      List<Span> there = spans.getOrDefault(found.get(i).post(), List.of());
      for (int j = 0; j < there.size(); j++) {
        String id = Objects.requireNonNull(posts.get(found.get(i).post())).get(j).id();
        if (isSame(found.get(i).span(), there.get(j)) && taken.add(id)) {
          names[i] = id;
          break;
        }
      }
    }
    return names;
  }

  private static boolean isSame(Span found, Span labelled) {
    return 2 * found.overlap(labelled) >= Math.max(found.length(), labelled.length());
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    Map<String, ToDoubleFunction<List<Outcome>>> metrics = new LinkedHashMap<>();
    metrics.put("f1", of(LinkOutcome.f1(LinkOutcome::typed)));
    metrics.put("typed_f1", of(LinkOutcome.f1(LinkOutcome::typed)));
    metrics.put("typed_f1.support", of(LinkOutcome.f1(LinkOutcome::supports)));
    metrics.put("typed_f1.attack", of(LinkOutcome.f1(LinkOutcome::attacks)));
    metrics.put("link_f1.intra", of(LinkOutcome.f1(LinkOutcome::inside)));
    metrics.put("link_f1.inter", of(LinkOutcome.f1(LinkOutcome::between)));
    metrics.put("units_overlap_f1", all -> sum(all, Outcome::units).f1());
    metrics.put(
        "links_reachable",
        all -> {
          Counts sum = sum(all, Outcome::reachable);
          return sum.labelled() == 0 ? Double.NaN : (double) sum.right() / sum.labelled();
        });
    return metrics;
  }

  private static ToDoubleFunction<List<Outcome>> of(ToDoubleFunction<List<LinkOutcome>> metric) {
    return outcomes -> metric.applyAsDouble(outcomes.stream().map(Outcome::links).toList());
  }

  private static Counts sum(List<Outcome> outcomes, Function<Outcome, Counts> counts) {
    return outcomes.stream().map(counts).reduce(Counts.NONE, Counts::plus);
  }
}
