package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RephraseTaskTest {

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  private static String line(String id, String a, String b, int label, String kind) {
    return "{\"dataset\":\"ours\",\"id\":\"%s\",\"group\":\"g\",\"topic\":\"Trams\",\"a\":\"%s\",\"b\":\"%s\",\"label\":%d,\"kind\":\"%s\"}"
        .formatted(id, a, b, label, kind);
  }

  private static final List<String> PAIRS =
      List.of(
          line("1", "Trams reduce traffic.", "Traffic is cut by trams.", 1, "same_cluster"),
          line("2", "Trams reduce traffic.", "Boats are slow in winter.", 0, "same_stance"),
          line("3", "Trams are a waste of money.", "Money is wasted on trams.", 1, "same_cluster"),
          line("4", "Trams are a waste of money.", "Snow falls early here.", 0, "opposite_stance"));

  private Report run(List<String> lines) throws IOException {
    predictions.clear();
    Path file = Files.write(folder.resolve("pairs.jsonl"), lines);
    return Evaluation.of("rephrase", Models.open(), 1, Watcher.NONE).run(file, predictions::add);
  }

  @Test
  void ranksWhatSaysTheSameFirst() throws IOException {
    Report report = run(PAIRS);
    assertThat(report.metric("auc")).isEqualTo(1);
    assertThat(report.metric("ap")).isEqualTo(1);
    assertThat(report.metric("auc.opposite_stance")).isEqualTo(1);
    assertThat(report.baseline("auc")).isBetween(0.0, 1.0);
    assertThat(predictions)
        .hasSize(4)
        .allMatch(
            line -> line.matches("\\{\"id\":\"\\d\",\"score\":[\\d.]+,\"same\":(true|false)}"));
    assertThat(report.reliability()).contains("<svg");
  }

  @Test
  void doesNotReadLabels() throws IOException {
    run(PAIRS);
    List<String> before = List.copyOf(predictions);
    run(
        PAIRS.stream()
            .map(pair -> pair.replace("\"label\":1", "\"label\":0").replace("same_cluster", "x"))
            .toList());
    assertThat(predictions).isEqualTo(before);
    Report report = run(PAIRS.stream().map(pair -> pair.replaceAll(",\"label\":\\d", "")).toList());
    assertThat(predictions).isEqualTo(before);
    assertThat(report.metrics()).isEmpty();
  }

  @Test
  void namesTheRecordOfALabelThatIsNone() {
    assertThatThrownBy(() -> run(List.of(PAIRS.get(0).replace("\"label\":1", "\"label\":7"))))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("pairs.jsonl:1: expected 0 or 1 in the field \"label\" of \"1\"");
  }

  @Test
  void countsEqualScoresAsOneRank() {
    record Said(double score, boolean same) {}
    List<Said> all =
        List.of(
            new Said(0.9, true), new Said(0.5, false), new Said(0.5, true), new Said(0.1, true));
    double precision = Ranking.of(all, Said::same, Said::score).averagePrecision();
    assertThat(precision).isCloseTo((1 + 2 / 3.0 + 3 / 4.0) / 3, within(1e-9));
  }

  @Test
  void trainsTheSameBytesEveryTime() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (String pair : PAIRS) {
        lines.add(pair.replace("\"group\":\"g\"", "\"group\":\"g" + i + "\""));
      }
    }
    Path file = Files.write(folder.resolve("train.jsonl"), lines);
    Training training = Training.of("rephrase", Weights.OPEN, 1, Watcher.NONE);
    assertThat(bytes(training.train(List.of(file))))
        .isEqualTo(bytes(training.train(List.of(file))));
    Training counting = Training.of("term-weights", Weights.OPEN, 1, Watcher.NONE);
    assertThat(bytes(counting.train(List.of(file))))
        .isEqualTo(bytes(counting.train(List.of(file))));
  }

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShipAndTheFiguresOfTheCards() throws IOException {
    List<Path> pairs =
        List.of(
            LabelledSets.file("rephrase/argkp.train.jsonl"),
            LabelledSets.file("rephrase/perspectrum.train.jsonl"));
    List<Path> texts = new ArrayList<>(pairs);
    texts.add(LabelledSets.file("stance/argkp.train.jsonl"));
    texts.add(LabelledSets.file("stance/perspectrum.train.jsonl"));
    texts.add(LabelledSets.file("argument/cdcp.train.jsonl"));
    texts.add(LabelledSets.file("sentences/ewt.train.jsonl"));
    texts.add(LabelledSets.file("sentences/gum.train.jsonl"));
    assertThat(bytes(Training.of("term-weights", Weights.OPEN, 1, Watcher.NONE).train(texts)))
        .isEqualTo(bytes(Models.open().get(ModelName.TERM_WEIGHTS)));
    assertThat(bytes(Training.of("rephrase", Weights.OPEN, 1, Watcher.NONE).train(pairs)))
        .isEqualTo(bytes(Models.open().get(ModelName.REPHRASE)));
    Evaluation evaluation = Evaluation.of("rephrase", Models.open(), 1, Watcher.NONE);
    assertThat(
            evaluation.run(LabelledSets.file("rephrase/argkp.dev.jsonl"), line -> {}).metric("ap"))
        .isGreaterThan(0.57);
    assertThat(
            evaluation
                .run(LabelledSets.file("rephrase/perspectrum.dev.jsonl"), line -> {})
                .metric("auc"))
        .isGreaterThan(0.85);
  }
}
