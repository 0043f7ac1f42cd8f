package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTaskTest {

  private static final String TITLE = "Should the harbour be closed to ferries?";

  private static final List<String> HERE =
      List.of(
          "Closing the harbour would ruin every fisherman who sells his catch to the ferries.",
          "The ferries bring visitors, and the harbour lives on what those visitors spend.",
          "Without ferries the harbour could at last dredge its channel for larger ships.",
          "Fishermen and ferries have shared this harbour for a century without trouble.");

  private static final List<String> ELSEWHERE =
      List.of(
          "Whip the cream until stiff, fold it under the chocolate and chill the mousse overnight.",
          "My violin teacher insists on scales before breakfast, whatever the neighbours shout.");

  @TempDir Path folder;

  private static String record(String id, String comment, String label) {
    return ("{\"id\":\"%s\",\"context_title\":\"%s\",\"comment\":\"%s\",\"label\":\"%s\","
            + "\"kind\":\"%s\"}")
        .formatted(id, TITLE, comment, label, label.equals("on") ? "native" : "moved");
  }

  private Path file(String here, String elsewhere) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text : HERE) {
      lines.add(record("x-h" + lines.size(), text, here));
    }
    for (String text : ELSEWHERE) {
      lines.add(record("x-e" + lines.size(), text, elsewhere));
    }
    return Files.write(folder.resolve(here + elsewhere + ".jsonl"), lines);
  }

  private static Report run(Path file, List<String> predictions) throws IOException {
    return Evaluation.of("topic", Models.open(), 1, Watcher.NONE).run(file, predictions::add);
  }

  @Test
  void ranksStrangersAboveWhatBelongs() throws IOException {
    Report report = run(file("on", "off"), new ArrayList<>());
    assertThat(report.n()).isEqualTo(6);
    assertThat(report.metric("auc")).isEqualTo(1);
    assertThat(report.metric("auc.moved")).isEqualTo(1);
    assertThat(report.metric("false_off")).isZero();
    assertThat(report.baseline("auc")).isPositive();
  }

  @Test
  void predictsTheSameWhateverTheLabels() throws IOException {
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    run(file("on", "off"), one);
    run(file("off", "on"), other);
    assertThat(one).hasSize(6).isEqualTo(other).allMatch(line -> line.contains("\"verdict\":\""));
  }

  @Test
  void leavesOutOnWhatPeopleAreDivided() throws IOException {
    assertThat(run(file("on", "borderline"), new ArrayList<>()).n()).isEqualTo(4);
  }

  @Test
  void carriesNothingFromOneContextToAnother() throws IOException {
    List<String> alone = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    Path file = file("on", "off");
    run(file, alone);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(record("x-z", ELSEWHERE.get(0), "on").replace(TITLE, "Desserts of our grandmothers"));
    run(Files.write(folder.resolve("two.jsonl"), lines), beside);
    assertThat(beside.subList(0, 6)).isEqualTo(alone);
  }

  @Test
  void refusesALabelThatItDoesNotKnow() throws IOException {
    Path file = file("on", "sideways");
    assertThatThrownBy(() -> run(file, new ArrayList<>()))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("sideways");
  }

  @Test
  void refusesARecordWithoutAComment() throws IOException {
    Path file =
        Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"x\",\"context_title\":\"y\"}\n");
    assertThatThrownBy(() -> run(file, new ArrayList<>()))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("\"comment\"");
  }
}
