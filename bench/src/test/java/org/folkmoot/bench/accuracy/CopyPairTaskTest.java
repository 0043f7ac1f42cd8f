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

class CopyPairTaskTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String A =
      "The lighthouse was painted red in spring, and by autumn the salt had taken every trace of it"
          + " off the seaward wall, so the keeper painted it again.";
  private static final String B =
      "Nobody asked the fishermen whether they wanted the new quay, and now that it stands there half"
          + " of them still moor their boats at the old wooden one.";

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  private Report run(ObjectNode... records) throws IOException {
    Path file = folder.resolve("pairs.jsonl");
    List<String> lines = new ArrayList<>();
    for (ObjectNode line : records) {
      lines.add(line.toString());
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
    return Evaluation.of("copypasta-pairs", Models.open(), 7, Watcher.NONE)
        .run(file, predictions::add);
  }

  private static ObjectNode pair(String id, String a, String b, String kind) {
    return JSON.createObjectNode().put("id", id).put("a", a).put("b", b).put("kind", kind);
  }

  @Test
  void scoresByLabelKindAndLevel() throws IOException {
    Report report =
        run(
            pair("1", A, A, "same").put("label", 1).put("strength", 0),
            pair("2", A, B, "same").put("label", 1).put("strength", 4),
            pair("3", A, "> " + A + "\n\n" + B, "quoted").put("label", 0),
            pair("4", A, B, "other").put("label", 0),
            pair("5", B, B, "too little").putNull("label"));
    assertThat(report.n()).isEqualTo(4);
    assertThat(predictions).hasSize(5);
    assertThat(report.metric("precision")).isEqualTo(1);
    assertThat(report.metric("recall")).isEqualTo(0.5);
    assertThat(report.metric("f1")).isEqualTo(2 * 0.5 / 1.5);
    assertThat(report.metric("recall.same")).isEqualTo(0.5);
    assertThat(report.metric("right.quoted")).isEqualTo(1);
    assertThat(report.metric("recall.L0")).isEqualTo(1);
    assertThat(report.metric("recall.L4")).isZero();
    assertThat(report.metric("recall_at_1pct_fp")).isEqualTo(0.5);
    assertThat(report.metric("auc")).isBetween(0.5, 1.0);
    assertThat(report.baseline("right.quoted")).isZero();
  }

  @Test
  void seesTheTwoTextsAlone() throws IOException {
    ObjectNode record = pair("1", A, A + " So true!", "same").put("label", 1);
    run(
        record.put("same_thread", true),
        record.deepCopy().put("same_thread", false).put("label", 0));
    run(pair("1", A, A + " So true!", ""));
    assertThat(predictions).hasSize(3).containsOnly(predictions.get(0));
    assertThat(predictions.get(0)).matches("\\{\"id\":\"1\",\"score\":0\\.\\d+,\"copy\":true}");
  }

  @Test
  void refusesALabelThatIsNone() {
    assertThatThrownBy(() -> run(pair("1", A, B, "x").put("label", 2)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining(
            "pairs.jsonl:1: expected 0, 1 or null in the field \"label\", found 2");
  }
}
