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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyStreamTaskTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SAID =
      "The ferry has been late on every market day since Easter, and each time the company blames"
          + " the tide, as if the tide had not been there for four thousand years.";
  private static final String ANSWER =
      "Have you ever tried to steer that thing? My cousin works on it and says the engine is older"
          + " than he is.";

  private static final List<String> STREAM =
      List.of(
          comment("c1", "t1", "ann", null, SAID),
          comment("c2", "t1", "bob", "c1", SAID + "\n\n" + ANSWER),
          comment("c3", "t2", "cid", null, SAID),
          comment("c4", "t3", "dan", null, SAID + " Pass it on."),
          comment("c5", "t3", "eve", "c4", "I could not agree less with any of that."));

  private static final List<String> GOLD =
      List.of(
          "{\"id\":\"c3\",\"copy_of\":\"c1\",\"strength\":0,\"where\":\"elsewhere\"}",
          "{\"id\":\"c4\",\"copy_of\":\"c3\",\"strength\":1,\"where\":\"elsewhere\"}",
          "{\"id\":\"c5\",\"copy_of\":\"c1\",\"strength\":5,\"where\":\"other\"}");

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  private static String comment(
      String id, String thread, String author, @Nullable String parent, String text) {
    ObjectNode record = JSON.createObjectNode().put("id", id).put("thread", thread);
    record.put("author", author).put("ts", 1e9).put("reply_to", parent).put("text", text);
    return record.toString();
  }

  private Report run(@Nullable List<String> gold, String... without) throws IOException {
    Path file = write("stream.jsonl", STREAM);
    Path labels = gold == null ? null : write("gold.jsonl", gold);
    return Evaluation.of("copypasta-stream", Models.open(), 7, Watcher.NONE)
        .run(file, new Labels(labels, List.of(without)), predictions::add);
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
  }

  @Test
  void scoresCopiesSourcesAndQuotations() throws IOException {
    Report report = run(GOLD);
    assertThat(report.n()).isEqualTo(5);
    assertThat(predictions).hasSize(5);
    assertThat(predictions.get(1)).contains("\"copy\":false", "\"of\":null");
    assertThat(predictions.get(2)).contains("\"copy\":true", "\"of\":\"c1\"");
    assertThat(report.metric("precision")).isEqualTo(1);
    assertThat(report.metric("recall")).isEqualTo(2 / 3.0);
    assertThat(report.metric("recall.elsewhere")).isEqualTo(1);
    assertThat(report.metric("recall.other")).isZero();
    assertThat(report.metric("recall.L5")).isZero();
    assertThat(report.metric("source_right")).as("c1 is not of the family of c3").isEqualTo(0.5);
    assertThat(report.metric("parent_quotes_right")).isEqualTo(1);
    assertThat(report.baseline("recall")).as("of the very same text").isEqualTo(1 / 3.0);
  }

  @Test
  void doesWithoutWhatIsHidden() throws IOException {
    Report report = run(GOLD, "reply_to", "author", "thread", "ts");
    assertThat(report.toJson())
        .startsWith(
            "{\"task\":\"copypasta-stream\",\"file\":\"stream.jsonl\","
                + "\"without\":[\"reply_to\",\"author\",\"thread\",\"ts\"],\"n\":5,");
  }

  @Test
  void scoresNothingWithoutGold() throws IOException {
    Report report = run(null);
    assertThat(report.n()).isZero();
    assertThat(report.metrics()).isEmpty();
    assertThat(predictions).hasSize(5);
  }

  @Test
  void seesNoneOfTheLabels() throws IOException {
    run(GOLD);
    run(List.of("{\"id\":\"c1\",\"copy_of\":\"c2\"}"));
    assertThat(predictions.subList(5, 10)).isEqualTo(predictions.subList(0, 5));
  }

  @Test
  void refusesGoldThatDoesNotFit() {
    assertThatThrownBy(() -> run(List.of("{\"id\":\"c9\",\"copy_of\":\"c1\"}")))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("gold.jsonl:1: expected the id of a record, found \"c9\"");
    assertThatThrownBy(() -> run(List.of(GOLD.get(0), GOLD.get(0))))
        .hasMessageContaining("gold.jsonl:2: expected an id of its own, found \"c3\" again");
  }
}
