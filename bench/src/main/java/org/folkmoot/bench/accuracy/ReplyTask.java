package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.evidence.Scores;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.reply.ReplyCandidate;
import org.folkmoot.reply.ReplyInference;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOptions;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier comment does each comment of a thread answer? The first comment is not asked about.
 * Accuracy counts the comments that answer another; {@code accuracy_all} also those that answer the
 * article or start a thread. Quotations that were cut out are an input that can be hidden: {@code
 * --without comments.quoted}.
 */
final class ReplyTask implements RecordTask<ReplyTask.Outcome> {

  static final String NAME = "replies";

  /** All candidates are ranked. */
  static final ReplyOptions OPTIONS =
      new ReplyOptions(ReplyOptions.DEFAULT.window(), ReplyOptions.DEFAULT.postings(), 1_000);

  private static final int TOP = 3;

  private final Annotator annotator;
  private final ReplyInference inference;

  private ReplyTask(Models models) {
    this.annotator =
        new Annotator(
            new LinearSentenceSplitter(models.get(ModelName.SENTENCES)), Lexicon.english());
    this.inference = new ReplyInference(models.get(ModelName.REPLIES), Lexicon.english(), OPTIONS);
  }

  static ReplyTask with(Models models) {
    return new ReplyTask(models);
  }

  /**
   * How one comment fared.
   *
   * @param answers whether it answers another comment
   * @param rank the place of what it answers among the candidates, from 1; 0 if it is not there
   * @param score the probability given to the first of them; not a number if none is given
   */
  record Fate(
      boolean answers, boolean verified, boolean quotes, boolean right, int rank, double score) {

    boolean isInTop() {
      return rank > 0 && rank <= TOP;
    }
  }

  /** How the comments of one thread fared. */
  record Outcome(List<Fate> comments) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of(
        "id",
        "title",
        "topic",
        "forum",
        "comments.i",
        "comments.author",
        "comments.ts",
        "comments.text",
        "comments.signature",
        "comments.quoted");
  }

  @Override
  public List<String> optionalInputs() {
    return List.of(
        "title",
        "topic",
        "forum",
        "comments.author",
        "comments.ts",
        "comments.signature",
        "comments.quoted");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return ReplyRecord.of(record).isLabelled();
  }

  @Override
  public String group(LabelledFile.Line record) {
    return record.id();
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    ReplyRecord record = ReplyRecord.of(inputs);
    List<ReplyLink> links = inference.infer(annotator.annotate(record.thread()));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      numbers.put(links.get(i).comment(), record.number(i));
    }
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", inputs.id());
    ArrayNode parents = line.putArray("parents");
    ArrayNode ranked = line.putArray("ranked");
    ArrayNode scores = line.putArray("scores");
    for (ReplyLink link : links) {
      parents.add(numbers.get(link.target().id()));
      ArrayNode all = ranked.addArray().add(numbers.get(link.target().id()));
      for (ReplyCandidate other : link.runnersUp()) {
        all.add(number(other.target(), numbers));
      }
      scores.add(Scores.rounded(link.score()));
    }
    return line;
  }

  private static @Nullable Integer number(Place place, Map<String, Integer> numbers) {
    return numbers.get(place.id());
  }

  /** Each comment answers the one before it. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    ReplyRecord record = ReplyRecord.of(inputs);
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", inputs.id());
    ArrayNode parents = line.putArray("parents");
    ArrayNode ranked = line.putArray("ranked");
    for (int i = 0; i < record.size(); i++) {
      parents.add(i == 0 ? null : (Integer) record.number(i - 1));
      ArrayNode all = ranked.addArray();
      for (int j = i - 1; j >= 0; j--) {
        all.add(record.number(j));
      }
      all.addNull();
    }
    return line;
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    ReplyRecord record = ReplyRecord.of(labelled);
    List<ReplyRecord.@Nullable Gold> gold = record.gold();
    List<Fate> fates = new ArrayList<>();
    for (int i = 1; i < gold.size(); i++) {
      ReplyRecord.Gold answered = gold.get(i);
      if (answered != null) {
        fates.add(fate(record, i, answered, prediction));
      }
    }
    return new Outcome(fates);
  }

  private static Fate fate(
      ReplyRecord record, int i, ReplyRecord.Gold gold, ObjectNode prediction) {
    JsonNode parent = prediction.path("parents").path(i);
    int rank = 0;
    JsonNode ranked = prediction.path("ranked").path(i);
    for (int place = ranked.size(); place > 0; place--) {
      rank = isRight(record, gold, ranked.path(place - 1)) ? place : rank;
    }
    return new Fate(
        !gold.parents().isEmpty(),
        gold.parents().stream().anyMatch(gold.quoted()::contains),
        gold.quotes(),
        isRight(record, gold, parent),
        rank,
        prediction.path("scores").path(i).asDouble(Double.NaN));
  }

  private static boolean isRight(ReplyRecord record, ReplyRecord.Gold gold, JsonNode parent) {
    if (parent.isNull()) {
      return gold.parents().isEmpty();
    }
    return gold.parents().stream()
        .anyMatch(
            place -> place != ReplyRecord.ELSEWHERE && record.number(place) == parent.asInt(-1));
  }

  @Override
  public @Nullable Calibration calibration(List<Outcome> outcomes) {
    return Calibration.of(
        fates(outcomes, fate -> !Double.isNaN(fate.score())), Fate::score, Fate::right);
  }

  private static List<Fate> fates(List<Outcome> outcomes, Predicate<Fate> wanted) {
    return outcomes.stream().flatMap(o -> o.comments().stream()).filter(wanted).toList();
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    return new Shares<>(outcomes)
        .add("accuracy", share(Fate::answers, Fate::right))
        .add("accuracy_all", share(fate -> true, Fate::right))
        .add("accuracy_article", share(fate -> !fate.answers(), Fate::right))
        .add("accuracy_verified", share(Fate::verified, Fate::right))
        .add("accuracy_quoting", share(fate -> fate.answers() && fate.quotes(), Fate::right))
        .add("accuracy_unquoting", share(fate -> fate.answers() && !fate.quotes(), Fate::right))
        .add("hit3", share(Fate::answers, Fate::isInTop))
        .add("mrr", ReplyTask::reciprocalRank)
        .add("ece", ReplyTask::calibrationError)
        .all();
  }

  private static ToDoubleFunction<List<Outcome>> share(
      Predicate<Fate> asked, Predicate<Fate> right) {
    return outcomes -> {
      int all = 0;
      int hits = 0;
      for (Outcome outcome : outcomes) {
        for (Fate fate : outcome.comments()) {
          if (asked.test(fate)) {
            all++;
            hits += right.test(fate) ? 1 : 0;
          }
        }
      }
      return all == 0 ? Double.NaN : (double) hits / all;
    };
  }

  private static double reciprocalRank(List<Outcome> outcomes) {
    return fates(outcomes, Fate::answers).stream()
        .mapToDouble(fate -> fate.rank() == 0 ? 0 : 1.0 / fate.rank())
        .average()
        .orElse(Double.NaN);
  }

  private static double calibrationError(List<Outcome> outcomes) {
    List<Fate> scored = fates(outcomes, fate -> !Double.isNaN(fate.score()));
    return Calibration.of(scored, Fate::score, Fate::right).error();
  }
}
