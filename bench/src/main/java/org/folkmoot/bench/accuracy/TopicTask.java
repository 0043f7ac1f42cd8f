package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.evidence.Scores;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.topic.TopicDetector;
import org.folkmoot.topic.TopicFindings;
import org.folkmoot.topic.TopicJudgement;
import org.folkmoot.topic.TopicOptions;
import org.folkmoot.topic.TopicVerdict;
import org.jspecify.annotations.Nullable;

/**
 * Does a comment belong here? Records that share a context form one thread, which is judged as the
 * product judges threads. Scored over all thresholds ({@code auc}, {@code recall_at_1pct_fp}) and
 * at the verdict {@code off}; {@code false_off} is the share of comments that belong and are called
 * off topic. Records on which people are divided are left out.
 */
final class TopicTask implements RecordTask<TopicTask.Outcome> {

  static final String NAME = "topic";

  private final Annotator annotator;
  private final TopicDetector detector;
  private final Map<Integer, TopicJudgement> judged = new HashMap<>();
  private TermCosine cosine = new TermCosine(List.of());

  /** With those weights. */
  TopicTask(Models models) {
    LinearSentenceSplitter splitter = new LinearSentenceSplitter(models.get(ModelName.SENTENCES));
    this.annotator = new Annotator(splitter, Lexicon.english());
    this.detector =
        new TopicDetector(TopicOptions.DEFAULT, Lexicon.english(), models.get(ModelName.TOPIC));
  }

  /**
   * How one comment fared.
   *
   * @param kind where it was moved in from, empty where it belongs or nobody says
   */
  record Outcome(boolean off, boolean flagged, double score, String kind) {

    boolean belongs() {
      return !off;
    }

    private String label() {
      return off ? "off" : "on";
    }

    private String said() {
      return flagged ? "off" : "on";
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return TopicContext.INPUTS;
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return isScored(record);
  }

  /** Whether it is such a record and people are at one on it. */
  static boolean isScored(LabelledFile.Line record) {
    String label = record.field("label").asText("");
    boolean divided = label.equals("null") || label.equals("borderline");
    return !label.isEmpty() && !divided && record.object().has("context_title");
  }

  @Override
  public String group(LabelledFile.Line record) {
    return TopicContext.key(record);
  }

  @Override
  public void prepare(List<LabelledFile.Line> inputs) {
    judged.clear();
    for (TopicContext context : TopicContext.of(inputs)) {
      TopicFindings findings =
          detector.judge(annotator.annotate(context.thread()), List.of(), List.of());
      for (int i = 0; i < context.records().size(); i++) {
        judged.put(context.records().get(i).number(), findings.judgement(TopicContext.comment(i)));
      }
    }
    cosine = new TermCosine(inputs.stream().map(line -> line.text("comment")).toList());
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    TopicJudgement judgement = judged.get(inputs.number());
    if (judgement == null) {
      throw new IllegalStateException("line " + inputs.number() + " was not prepared");
    }
    return line(inputs, 1 - judgement.relevance(), judgement.verdict());
  }

  /** How little words it shares with title and first post, rare ones weighing more. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    String context =
        inputs.text("context_title") + "\n" + inputs.object().path("context_text").asText("");
    double similarity = cosine.of(context, inputs.text("comment"));
    return line(inputs, 1 - similarity, similarity == 0 ? TopicVerdict.OFF : TopicVerdict.ON);
  }

  private static ObjectNode line(LabelledFile.Line inputs, double off, TopicVerdict verdict) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", inputs.text("id"))
        .put("off", Scores.rounded(Scores.clamp(off)))
        .put("verdict", verdict.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    boolean off = isOff(labelled);
    return new Outcome(
        off,
        prediction.path("verdict").asText().equals("off"),
        prediction.path("off").doubleValue(),
        off ? labelled.field("kind").asText("") : "");
  }

  static boolean isOff(LabelledFile.Line labelled) {
    String label = labelled.field("label").asText("");
    return switch (label) {
      case "on" -> false;
      case "off", "off_hard" -> true;
      default ->
          throw labelled.wrong(
              "expected on, off, off_hard or borderline in the field \"label\", found " + label);
    };
  }

  @Override
  public @Nullable Calibration calibration(List<Outcome> outcomes) {
    return Calibration.of(outcomes, Outcome::score, Outcome::off);
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    MacroF1<Outcome> f1 = new MacroF1<>(Outcome::label, Outcome::said);
    Shares<Outcome> shares =
        new Shares<>(outcomes)
            .add("auc", drawn -> auc(drawn, ""))
            .add("recall_at_1pct_fp", drawn -> ranking(drawn).recallAtOnePercent())
            .add("macro_f1", f1.mean(List.of("off", "on")))
            .add("recall", Outcome::off, Outcome::flagged)
            .add("false_off", Outcome::belongs, Outcome::flagged)
            .add("ece", drawn -> Calibration.of(drawn, Outcome::score, Outcome::off).error());
    outcomes.stream()
        .map(Outcome::kind)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .sorted()
        .forEach(kind -> shares.add("auc." + kind, drawn -> auc(drawn, kind)));
    return shares.addEach("recall.", Outcome::off, Outcome::kind, Outcome::flagged).all();
  }

  /** Of those moved in from one kind of place against all that belong; of all if it is empty. */
  private static double auc(List<Outcome> outcomes, String kind) {
    return ranking(
            outcomes.stream()
                .filter(each -> !each.off() || kind.isEmpty() || each.kind().equals(kind))
                .toList())
        .auc();
  }

  private static Ranking ranking(List<Outcome> outcomes) {
    return Ranking.of(outcomes, Outcome::off, Outcome::score);
  }
}
