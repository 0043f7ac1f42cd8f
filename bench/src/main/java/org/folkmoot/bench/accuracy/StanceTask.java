package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Scores;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.stance.ReplyStance;
import org.folkmoot.stance.Stance;
import org.folkmoot.stance.StanceClassifier;
import org.folkmoot.stance.StanceJudgement;
import org.folkmoot.stance.TopicStance;

/**
 * Does an answer agree? {@code f1} is the mean F1 of agree and disagree over the records that are
 * one of them, predicted by the higher of the two scores; {@code f1_label} the same by the label,
 * where neutral is wrong; {@code macro_f1_three} and {@code accuracy} are over all records by the
 * label.
 *
 * <p>An answer whose parent is all its topic is an argument on a motion, any other a reply; each
 * has a model of its own.
 */
final class StanceTask implements RecordTask<StanceTask.Outcome> {

  static final String NAME = "stance";

  private static final int FEW = 1;

  private final Annotations annotations;
  private final StanceClassifier replies;
  private final StanceClassifier arguments;

  StanceTask(Annotations annotations, StanceClassifier replies, StanceClassifier arguments) {
    this.annotations = annotations;
    this.replies = replies;
    this.arguments = arguments;
  }

  /** With those weights. */
  static StanceTask with(Models models) {
    return new StanceTask(
        new Annotations(models),
        new ReplyStance(models.get(ModelName.STANCE)),
        new TopicStance(models.get(ModelName.TOPIC_STANCE)));
  }

  /**
   * How one answer fared.
   *
   * @param side the likelier of agree and disagree
   * @param share how much likelier: its part of both
   * @param score the probability of the predicted label
   */
  record Outcome(
      String gold, String label, String side, double share, double score, boolean unanimous) {

    boolean isPolar() {
      return !gold.equals(Stance.NEUTRAL.id());
    }

    boolean isSure() {
      return isPolar() && unanimous;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of("pair_id", "parent", "child", "topic");
  }

  @Override
  public List<String> optionalInputs() {
    return List.of("topic");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return StanceRecord.isLabelled(record);
  }

  @Override
  public String group(LabelledFile.Line record) {
    return StanceRecord.group(record);
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    StanceClassifier classifier = StanceRecord.isOnMotion(inputs) ? arguments : replies;
    StanceJudgement judged =
        classifier.judge(annotations.of(inputs, "parent"), annotations.of(inputs, "child"));
    return line(inputs, judged);
  }

  /** Whichever side has more words of the lexicon, agreement where neither has. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    AnnotatedText child = annotations.of(inputs, "child");
    boolean agrees = count(child, Signal.AGREEMENT) >= count(child, Signal.DISAGREEMENT);
    Stance stance = agrees ? Stance.AGREE : Stance.DISAGREE;
    return line(inputs, new StanceJudgement(stance, agrees ? 1 : 0, agrees ? 0 : 1, 0, List.of()));
  }

  private static long count(AnnotatedText text, Signal signal) {
    return text.signals().stream().map(Match::value).filter(signal::equals).count();
  }

  private static ObjectNode line(LabelledFile.Line inputs, StanceJudgement judged) {
    ObjectNode line =
        JsonNodeFactory.instance
            .objectNode()
            .put("pair_id", inputs.text("pair_id"))
            .put("label", judged.stance().id());
    line.putObject("scores")
        .put("agree", Scores.rounded(judged.agree()))
        .put("disagree", Scores.rounded(judged.disagree()))
        .put("neutral", Scores.rounded(judged.neutral()));
    return line;
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    double agree = prediction.path("scores").path("agree").doubleValue();
    double disagree = prediction.path("scores").path("disagree").doubleValue();
    String label = prediction.path("label").asText();
    return new Outcome(
        StanceRecord.label(labelled).id(),
        label,
        (agree >= disagree ? Stance.AGREE : Stance.DISAGREE).id(),
        Math.max(agree, disagree) / (agree + disagree),
        prediction.path("scores").path(label).doubleValue(),
        StanceRecord.isUnanimous(labelled));
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    MacroF1<Outcome> sides = new MacroF1<>(Outcome::gold, Outcome::side);
    MacroF1<Outcome> labels = new MacroF1<>(Outcome::gold, Outcome::label);
    List<String> all = labels.labels(outcomes, FEW);
    List<String> polar = sides.labels(only(outcomes, Outcome::isPolar), FEW);
    return new Shares<>(outcomes)
        .add("f1", drawn -> mean(sides, polar, drawn, Outcome::isPolar))
        .add("f1_unanimous", drawn -> mean(sides, polar, drawn, Outcome::isSure))
        .add("f1_label", drawn -> mean(labels, polar, drawn, Outcome::isPolar))
        .add("macro_f1_three", labels.mean(all))
        .add("accuracy", outcome -> true, outcome -> outcome.gold().equals(outcome.label()))
        .add("neutral_said", Outcome::isPolar, outcome -> outcome.label().equals("neutral"))
        .add("ece", this::error)
        .add("ece_two", StanceTask::errorOfTwo)
        .all();
  }

  private static List<Outcome> only(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).toList();
  }

  private static double mean(
      MacroF1<Outcome> f1, List<String> labels, List<Outcome> drawn, Predicate<Outcome> which) {
    return f1.mean(labels).applyAsDouble(only(drawn, which));
  }

  private double error(List<Outcome> drawn) {
    return calibration(drawn).error();
  }

  @Override
  public Calibration calibration(List<Outcome> outcomes) {
    return Calibration.of(outcomes, Outcome::score, o -> o.gold().equals(o.label()));
  }

  private static double errorOfTwo(List<Outcome> drawn) {
    return Calibration.of(
            only(drawn, Outcome::isPolar), Outcome::share, o -> o.gold().equals(o.side()))
        .error();
  }
}
