package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceTrainerTest {

  @TempDir Path folder;

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  /** Twenty documents in which a sentence ends before each "So", without any mark. */
  private Path file(String dataset, String genre) throws IOException {
    List<String> lines = new ArrayList<>();
    String text = "we row home So they row home So you row home";
    for (int i = 0; i < 20; i++) {
      lines.add(
          ("{\"dataset\":\"%s\",\"genre\":\"%s\",\"doc_id\":\"d%d\",\"text\":\"%s\","
                  + "\"sentences\":[[0,11],[12,28],[29,44]]}")
              .formatted(dataset, genre, i, text));
    }
    return Files.write(folder.resolve(dataset + genre + ".jsonl"), lines);
  }

  private static Training training() {
    return Training.of("sentences", Weights.OPEN, 1, Watcher.NONE);
  }

  @Test
  void learnsAnEndThatNoRuleKnows() throws IOException {
    Path file = file("ours", "made");
    LinearModel model = training().train(List.of(file));
    SentenceTask task = new SentenceTask(new LinearSentenceSplitter(model));
    LabelledFile.Line line = LabelledFile.read(file).get(0);
    assertThat(task.predict(line).get("sentences")).hasToString("[[0,11],[12,28],[29,44]]");
    assertThat(bytes(training().train(List.of(file)))).isEqualTo(bytes(model));
  }

  @Test
  void crossValidatesWithoutPartingDocuments() throws IOException {
    Report report = training().crossValidate(List.of(file("ours", "made")), 4);
    assertThat(report.n()).isEqualTo(20);
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(report.baseline("f1")).isZero();
  }

  @Test
  void leavesOutWhatMayNotShip() throws IOException {
    Path fiction = file("gum", "fiction");
    assertThatThrownBy(() -> training().train(List.of(fiction)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("expected records that may be trained on, found none");
    LinearModel news = training().train(List.of(file("gum", "news")));
    assertThat(bytes(training().train(List.of(fiction, folder.resolve("gumnews.jsonl")))))
        .isEqualTo(bytes(news));
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    Path ewt = LabelledSets.file("sentences/ewt.train.jsonl");
    Path gum = LabelledSets.file("sentences/gum.train.jsonl");
    LinearModel again = training().train(List.of(ewt, gum));
    assertThat(bytes(again)).isEqualTo(bytes(new LinearSentenceSplitter().model()));
  }

  @Test
  @Tag("slow")
  void shipsWeightsThatAreAsGoodAsTheReadmeSays() throws IOException {
    Evaluation evaluation = Evaluation.of("sentences", Models.open(), 1, Watcher.NONE);
    Report ewt = evaluation.run(LabelledSets.file("sentences/ewt.dev.jsonl"), line -> {});
    Report gum = evaluation.run(LabelledSets.file("sentences/gum.dev.jsonl"), line -> {});
    assertThat(ewt.metric("end_f1")).isGreaterThan(0.95);
    assertThat(gum.metric("end_f1")).isGreaterThan(0.975);
    assertThat(ewt.metric("span_f1")).isGreaterThan(0.89);
    assertThat(gum.metric("span_f1")).isGreaterThan(0.945);
  }
}
