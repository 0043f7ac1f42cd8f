package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.copypasta.CopypastaStream;
import org.folkmoot.evidence.Scores;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * Which comments of a stream, in its order, are pastes of earlier ones, and of which? The gold file
 * lists the copies; what it does not list is none. Scored also by where the source stands, by how
 * much was changed, by whether the source was named right, and by how many comments that quote what
 * they answer without marking it are left alone.
 */
final class CopyStreamTask implements Task<CopyStreamTask.Outcome> {

  static final String NAME = "copypasta-stream";

  /** A run of so many words of the answered comment is a quotation of it. */
  private static final int QUOTED_WORDS = 12;

  private static final int THOUSAND = 1000;

  private final CopypastaStream stream =
      new CopypastaStream(CopypastaOptions.defaults(), List.of());
  private final Set<String> seen = new HashSet<>();

  /**
   * How one comment fared.
   *
   * @param where the source stands, empty where it is no copy
   * @param sourceRight whether the source named is of the same family
   * @param quotes whether it is no copy and repeats the comment that it answers
   */
  record Outcome(
      boolean copy,
      boolean flagged,
      double score,
      String where,
      String level,
      boolean sourceRight,
      boolean quotes) {

    boolean isFound() {
      return copy && flagged;
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
    return List.of("id", "thread", "author", "ts", "reply_to", "text");
  }

  @Override
  public List<String> optionalInputs() {
    return List.of("thread", "author", "ts", "reply_to");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return record.gold() != null;
  }

  @Override
  public boolean isLabelledByAbsence() {
    return true;
  }

  @Override
  public String group(LabelledFile.Line record) {
    return record.field("thread").asText(record.id());
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    Optional<Copypasta> flag = stream.judge(inputs.field("thread").textValue(), comment(inputs));
    return line(
        inputs.id(),
        flag.map(Copypasta::score).orElse(0.0),
        flag.isPresent(),
        flag.map(CopyStreamTask::source).orElse(null));
  }

  private static Comment comment(LabelledFile.Line inputs) {
    JsonNode time = inputs.field("ts");
    Instant created =
        time.isNumber() ? Instant.ofEpochMilli((long) (time.doubleValue() * THOUSAND)) : null;
    return new Comment(
        inputs.text("id"),
        inputs.field("author").textValue(),
        created,
        inputs.field("reply_to").textValue(),
        inputs.text("text"),
        null,
        List.of());
  }

  private static @Nullable String source(Copypasta flag) {
    return flag.evidence().cues().stream()
        .flatMap(cue -> Optional.ofNullable(cue.of()).stream())
        .map(there -> there.comment())
        .findFirst()
        .orElse(null);
  }

  private static ObjectNode line(String id, double score, boolean copy, @Nullable String of) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("score", Scores.rounded(score))
        .put("copy", copy)
        .put("of", of);
  }

  /** Whether the same letters and digits came before; it names no source. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    String letters =
        inputs.text("text").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    boolean again = !seen.add(letters);
    return line(inputs.id(), again ? 1 : 0, again, null);
  }

  @Override
  public List<Outcome> outcomes(List<LabelledFile.Line> labelled, List<ObjectNode> predictions) {
    Map<String, String> families = new HashMap<>();
    Map<String, LabelledFile.Line> earlier = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      LabelledFile.Line record = labelled.get(i);
      outcomes.add(outcome(record, predictions.get(i), families, earlier));
      earlier.put(record.id(), record);
    }
    return outcomes;
  }

  private static Outcome outcome(
      LabelledFile.Line record,
      ObjectNode prediction,
      Map<String, String> families,
      Map<String, LabelledFile.Line> earlier) {
    String family = family(record);
    boolean copy = !family.isEmpty();
    String of = prediction.path("of").asText("");
    boolean right = copy && (of.equals(family) || family.equals(families.get(of)));
    if (copy) {
      families.put(record.id(), family);
    }
    return new Outcome(
        copy,
        prediction.path("copy").booleanValue(),
        prediction.path("score").doubleValue(),
        record.field("where").asText(""),
        record.level(),
        right,
        !copy && quotes(record, earlier.get(record.field("reply_to").asText(""))));
  }

  private static String family(LabelledFile.Line record) {
    return record.gold() == null ? "" : record.gold().path("copy_of").asText("");
  }

  private static boolean quotes(LabelledFile.Line record, LabelledFile.@Nullable Line answered) {
    return answered != null && WordRuns.share(unmarked(record), unmarked(answered), QUOTED_WORDS);
  }

  /** Without lines that are marked as quoted. */
  private static String unmarked(LabelledFile.Line record) {
    return record.text("text").replaceAll("(?m)^\\s*>.*$", " ");
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    return new Shares<>(outcomes)
        .addRetrieval(Outcome::copy, Outcome::flagged)
        .add("source_right", Outcome::isFound, Outcome::sourceRight)
        .add("parent_quotes_right", Outcome::quotes, Outcome::isPassed)
        .addEach("recall.", Outcome::copy, Outcome::where, Outcome::flagged)
        .addEach("recall.", Outcome::copy, Outcome::level, Outcome::flagged)
        .all();
  }
}
