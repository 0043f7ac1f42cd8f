package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.folkmoot.copypasta.Comparison;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.copypasta.PairComparer;
import org.folkmoot.evidence.Scores;

/**
 * Is the one text a paste of the other? Scored at the default setting, and over all thresholds
 * ({@code auc}, {@code recall_at_1pct_fp}); also by the kind of the pair and by how much the copy
 * was changed.
 */
final class CopyPairTask implements RecordTask<CopyPairTask.Outcome> {

  static final String NAME = "copypasta-pairs";

  /** Pairs with this share of word 3-grams in common are copies for the baseline. */
  private static final double SIMILAR = 0.3;

  private final PairComparer comparer = new PairComparer(CopypastaOptions.defaults());

  /**
   * How one pair fared.
   *
   * @param kind what kind of pair it is, empty where nobody says
   * @param level how much the copy was changed, empty likewise
   */
  record Outcome(boolean copy, boolean flagged, double score, String kind, String level) {

    boolean isOther() {
      return !copy;
    }

    boolean isPassed() {
      return !flagged;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of("id", "a", "b");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return !record.field("label").isNull() && !record.field("label").isMissingNode();
  }

  @Override
  public String group(LabelledFile.Line record) {
    return List.of("base", "a_title", "id").stream()
        .map(field -> record.field(field).asText(""))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse("");
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    Comparison comparison = comparer.compare(inputs.text("a"), inputs.text("b"));
    return line(inputs, comparison.score(), comparison.verdict().isCopy());
  }

  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    double similarity = WordGrams.jaccard(inputs.text("a"), inputs.text("b"));
    return line(inputs, similarity, similarity >= SIMILAR);
  }

  private static ObjectNode line(LabelledFile.Line inputs, double score, boolean copy) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", inputs.text("id"))
        .put("score", Scores.rounded(score))
        .put("copy", copy);
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    return new Outcome(
        isCopy(labelled),
        prediction.path("copy").booleanValue(),
        prediction.path("score").doubleValue(),
        labelled.field("kind").asText(""),
        labelled.level());
  }

  private static boolean isCopy(LabelledFile.Line labelled) {
    JsonNode label = labelled.field("label");
    if (!label.isInt() || (label.intValue() != 0 && label.intValue() != 1)) {
      throw labelled.wrong("expected 0, 1 or null in the field \"label\", found " + label);
    }
    return label.intValue() == 1;
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    return new Shares<>(outcomes)
        .addRetrieval(Outcome::copy, Outcome::flagged)
        .add("recall_at_1pct_fp", drawn -> ranking(drawn).recallAtOnePercent())
        .add("auc", drawn -> ranking(drawn).auc())
        .addEach("recall.", Outcome::copy, Outcome::kind, Outcome::flagged)
        .addEach("right.", Outcome::isOther, Outcome::kind, Outcome::isPassed)
        .addEach("recall.", Outcome::copy, Outcome::level, Outcome::flagged)
        .all();
  }

  private static Ranking ranking(List<Outcome> outcomes) {
    return Ranking.of(outcomes, Outcome::copy, Outcome::score);
  }
}
