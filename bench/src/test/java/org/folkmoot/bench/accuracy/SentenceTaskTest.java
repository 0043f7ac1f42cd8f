package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceTaskTest {

  private static final String BOAT =
      "{\"doc_id\":\"boat\",\"genre\":\"log\",\"text\":\"The boat sank. Nobody cared.\","
          + "\"sentences\":[[0,14],[15,28]]}";

  /** A picture before the text, two code units and one code point. */
  private static final String PICTURE =
      "{\"doc_id\":\"sun\",\"genre\":\"log\",\"text\":\"\uD83C\uDF1E shines. It rains.\","
          + "\"sentences\":[[0,9],[10,19]]}";

  private static final String WRONG =
      "{\"doc_id\":\"wrong\",\"genre\":\"odd\",\"text\":\"It rained. We left.\","
          + "\"sentences\":[[0,19]]}";

  private static final String UNLABELLED = "{\"doc_id\":\"plain\",\"text\":\"Who asked? Nobody.\"}";

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  private Report run(String... lines) throws IOException {
    return run(7, lines);
  }

  private Report run(long seed, String... lines) throws IOException {
    Path file = folder.resolve("some.jsonl");
    Files.write(file, List.of(lines), StandardCharsets.UTF_8);
    return Evaluation.of("sentences", Models.open(), seed, Watcher.NONE)
        .run(file, predictions::add);
  }

  @Test
  void scoresSentencesThatAreRight() throws IOException {
    Report report = run(BOAT, WRONG);
    assertThat(report.n()).isEqualTo(2);
    assertThat(report.metric("f1")).isEqualTo(2 * 2.0 / (4 + 3));
    assertThat(report.metric("end_f1")).isEqualTo(2 * 3.0 / (4 + 3));
    assertThat(report.metric("span_f1.log")).isEqualTo(1);
    assertThat(report.metric("span_f1.odd")).isZero();
    assertThat(report.baseline()).hasSameSizeAs(report.metrics());
  }

  @Test
  void countsInTheOffsetsOfTheFile() throws IOException {
    Report report = run(PICTURE);
    assertThat(predictions).containsExactly("{\"doc_id\":\"sun\",\"sentences\":[[0,9],[10,19]]}");
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(report.baseline("f1")).isEqualTo(1);
  }

  @Test
  void predictsWithoutLabelsAndScoresNothing() throws IOException {
    Report report = run(UNLABELLED, "");
    assertThat(predictions)
        .containsExactly("{\"doc_id\":\"plain\",\"sentences\":[[0,10],[11,18]]}");
    assertThat(report.n()).isZero();
    assertThat(report.toJson()).contains("\"metrics\":{},\"baseline\":{}");
  }

  @Test
  void predictsTheSameWhateverTheLabelsSay() throws IOException {
    run(BOAT, BOAT.replace("[[0,14],[15,28]]", "[[0,3]]"), BOAT.replace("\"genre\":\"log\",", ""));
    assertThat(predictions).hasSize(3).containsOnly(predictions.get(0));
  }

  @Test
  void givesTheSameBytesForTheSameSeed() throws IOException {
    String first = run(1, BOAT, WRONG, PICTURE).toJson();
    assertThat(run(1, BOAT, WRONG, PICTURE).toJson()).isEqualTo(first);
    assertThat(first)
        .startsWith("{\"task\":\"sentences\",\"file\":\"some.jsonl\",\"n\":3,\"seed\":1,");
    ObjectNode f1 = (ObjectNode) new ObjectMapper().readTree(first).get("metrics").get("f1");
    assertThat(f1.get("low").asDouble()).isLessThanOrEqualTo(f1.get("value").asDouble());
    assertThat(f1.get("high").asDouble()).isGreaterThanOrEqualTo(f1.get("value").asDouble());
  }

  @Test
  void namesTheLineThatIsWrong() {
    refuses("some.jsonl:2: expected a JSON object", BOAT, "[1]");
    refuses("some.jsonl:2: expected a JSON object, found:", BOAT, "{\"doc_id\":");
    refuses(
        "some.jsonl:1: expected a text in the field \"text\", found none", "{\"doc_id\":\"a\"}");
    refuses(
        "some.jsonl:1: expected \"sentences\" to be pairs [start,end) between 0 and 28",
        BOAT.replace("28]", "29]"));
    refuses("expected \"sentences\" to be pairs", BOAT.replace("[0,14]", "[14,0]"));
    refuses("expected \"sentences\" to be pairs", BOAT.replace("[0,14]", "7"));
  }

  private void refuses(String message, String... lines) {
    assertThatThrownBy(() -> run(lines))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining(message);
  }
}
