package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitTypeTaskTest {

  private static final String FIRST = "The council should open it.";
  private static final String SECOND = "I lived there for years.";

  @TempDir Path folder;

  private static String record(String dataset, int number, String first, String second) {
    String text = FIRST + " " + SECOND;
    return """
        {"dataset":"%s","doc_id":"d%d","posts":[{"post_id":"p","author":"u","text":"%s"}],\
        "units":[{"unit_id":"0","post_id":"p","start":0,"end":%d,"type":"%s"},\
        {"unit_id":"1","post_id":"p","start":%d,"end":%d,"type":"%s"}],"relations":[]}"""
        .formatted(
            dataset,
            number,
            text,
            FIRST.length(),
            first,
            FIRST.length() + 1,
            text.length(),
            second);
  }

  private Path file(String dataset, String first, String second) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(record(dataset, i, first, second));
    }
    return Files.write(folder.resolve(dataset + first + ".jsonl"), lines);
  }

  private static Report run(Path file, List<String> lines) throws IOException {
    return Evaluation.of("unit-types", Models.open(), 1, Watcher.NONE).run(file, lines::add);
  }

  @Test
  void scoresEveryKindThatIsFrequentEnough() throws IOException {
    Report report = run(file("cdcp", "policy", "testimony"), new ArrayList<>());
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(report.metric("f1.policy")).isEqualTo(1);
    assertThat(report.metric("accuracy")).isEqualTo(1);
    assertThat(report.metric("ece")).isBetween(0.0, 1.0);
    assertThat(report.baseline("f1")).isZero();
  }

  @Test
  void countsWhatIsWrong() throws IOException {
    Report report = run(file("cdcp", "policy", "value"), new ArrayList<>());
    assertThat(report.metric("accuracy")).isEqualTo(0.5);
    assertThat(report.metric("f1")).isCloseTo(0.5, within(1e-9));
    assertThat(report.baseline("accuracy")).isEqualTo(0.5);
  }

  @Test
  void answersInTheLabelsOfTheSet() throws IOException {
    List<String> roles = new ArrayList<>();
    run(file("cmv-modes-2.0", "claim", "premise"), roles);
    assertThat(roles.get(0)).containsPattern("\"type\":\"(claim|premise)\"").contains("\"score\":");
    List<String> none = new ArrayList<>();
    assertThat(run(file("arg-microtexts", "adu", "adu"), none).metric("f1")).isEqualTo(1);
    assertThat(none.get(0)).contains("\"unit_id\":\"1\",\"type\":\"adu\"");
  }

  @Test
  void readsNoLabelToPredict() throws IOException {
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    run(file("cdcp", "policy", "testimony"), one);
    run(file("cdcp", "fact", "value"), other);
    assertThat(one).isEqualTo(other).hasSize(10);
  }

  @Test
  void namesTheRecordWhoseUnitLiesOutside() throws IOException {
    String wrong = record("cdcp", 3, "policy", "value").replace("\"start\":0", "\"start\":-1");
    Path file = Files.writeString(folder.resolve("wrong.jsonl"), wrong);
    assertThatThrownBy(() -> run(file, new ArrayList<>()))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("d3");
  }
}
