package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.evidence.Scores;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.rephrase.Passage;
import org.folkmoot.rephrase.RephraseModel;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.InArticle;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * Do two short texts on one topic say the same? Scored by rank (AUC, average precision), overall,
 * by topic and against each kind of other pairs, and by F1 at the shipped threshold.
 */
final class RephraseTask implements RecordTask<RephraseTask.Outcome> {

  static final String NAME = "rephrase";

  private static final double BASE_THRESHOLD = 0.5;

  private final Annotator annotator;
  private final RephraseModel model;

  RephraseTask(Models models) {
    this.annotator =
        new Annotator(
            new LinearSentenceSplitter(models.get(ModelName.SENTENCES)), Lexicon.english());
    this.model = new RephraseModel(models);
  }

  /** How one pair fared. */
  record Outcome(String group, String kind, boolean same, double score, boolean said) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of("id", "topic", "a", "b");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return record.object().hasNonNull("label");
  }

  @Override
  public String group(LabelledFile.Line record) {
    return record.object().path("group").asText("");
  }

  @Override
  public ObjectNode predict(LabelledFile.Line record) {
    Set<String> topic = new HashSet<>(passage(annotator, record, "topic").stems());
    double score =
        model.probability(passage(annotator, record, "a"), passage(annotator, record, "b"), topic);
    return line(record, score, model.threshold());
  }

  /** A field's text, as the model compares it. */
  static Passage passage(Annotator annotator, LabelledFile.Line record, String field) {
    return Passage.of(annotator.annotate(InArticle.PLACE, null, record.text(field)));
  }

  private static ObjectNode line(LabelledFile.Line record, double score, double threshold) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", record.text("id"))
        .put("score", Scores.rounded(score))
        .put("same", score >= threshold);
  }

  /** How many words of both are the same. */
  @Override
  public ObjectNode baseline(LabelledFile.Line record) {
    Set<String> a = words(record.text("a"));
    Set<String> b = words(record.text("b"));
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    a.retainAll(b);
    double jaccard = all.isEmpty() ? 0 : (double) a.size() / all.size();
    return line(record, jaccard, BASE_THRESHOLD);
  }

  private static Set<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        words.add(tokens.folded(i));
      }
    }
    return words;
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    JsonNode label = labelled.object().path("label");
    if (!label.isInt() || label.intValue() < 0 || label.intValue() > 1) {
      throw labelled.wrong("expected 0 or 1 in the field \"label\" of \"" + labelled.id() + "\"");
    }
    return new Outcome(
        group(labelled),
        labelled.object().path("kind").asText(""),
        label.intValue() == 1,
        prediction.get("score").doubleValue(),
        prediction.get("same").booleanValue());
  }

  @Override
  public Calibration calibration(List<Outcome> outcomes) {
    return Calibration.of(outcomes, Outcome::score, Outcome::same);
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    Shares<Outcome> shares = new Shares<>(outcomes).addRetrieval(Outcome::same, Outcome::said);
    shares.add("auc", drawn -> ranking(drawn, o -> true).auc());
    shares.add("ap", drawn -> ranking(drawn, o -> true).averagePrecision());
    shares.add("mean_ap", RephraseTask::meanPrecision);
    for (String kind : List.of("opposite_stance", "same_stance")) {
      shares.add("auc." + kind, drawn -> ranking(drawn, o -> o.kind().equals(kind)).auc());
    }
    return shares.add("ece", drawn -> calibration(drawn).error()).all();
  }

  /** All that say the same, and of the others those that are asked for. */
  private static Ranking ranking(List<Outcome> outcomes, Predicate<Outcome> others) {
    List<Outcome> asked = outcomes.stream().filter(o -> o.same() || others.test(o)).toList();
    return Ranking.of(asked, Outcome::same, Outcome::score);
  }

  private static double meanPrecision(List<Outcome> outcomes) {
    Map<String, List<Outcome>> groups =
        outcomes.stream()
            .collect(Collectors.groupingBy(Outcome::group, TreeMap::new, Collectors.toList()));
    return groups.values().stream()
        .mapToDouble(group -> ranking(group, o -> true).averagePrecision())
        .filter(precision -> !Double.isNaN(precision))
        .average()
        .orElse(Double.NaN);
  }
}
