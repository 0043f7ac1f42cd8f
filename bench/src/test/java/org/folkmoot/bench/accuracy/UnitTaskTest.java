package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

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

class UnitTaskTest {

  /** A picture before the text: one code point, two code units. */
  private static final String RECORD =
      ("{\"dataset\":\"cdcp\",\"doc_id\":\"d\",\"posts\":[{\"post_id\":\"p\",\"author\":null,"
          + "\"reply_to\":null,\"text\":\"😀 Trams are slow. Boats should be banned.\"}],"
          + "\"units\":[{\"unit_id\":\"0\",\"post_id\":\"p\",\"start\":2,\"end\":17,"
          + "\"text\":\"Trams are slow.\",\"type\":\"fact\"},{\"unit_id\":\"1\",\"post_id\":\"p\","
          + "\"start\":18,\"end\":41,\"text\":\"Boats should be banned.\",\"type\":\"policy\"}]}");

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  private Report run(String record) throws IOException {
    predictions.clear();
    Path file = Files.writeString(folder.resolve("units.jsonl"), record + "\n");
    return Evaluation.of("units", Models.open(), 1, Watcher.NONE).run(file, predictions::add);
  }

  @Test
  void scoresUnitsInTheOffsetsOfTheFile() throws IOException {
    Report report = run(RECORD);
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(report.metric("token_f1")).isEqualTo(1);
    assertThat(report.baseline("f1")).isEqualTo(1);
    assertThat(predictions.get(0)).contains("\"start\":18,\"end\":40").contains("\"policy\"");
  }

  @Test
  void readsNoLabels() throws IOException {
    run(RECORD);
    List<String> before = List.copyOf(predictions);
    run(RECORD.replaceAll(",\"units\":.*", "}"));
    assertThat(predictions).isEqualTo(before);
  }

  @Test
  void trainsTheSameBytesEveryTime() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lines.add(
          RECORD
              .replace("\"doc_id\":\"d\"", "\"doc_id\":\"d" + i + "\"")
              .replace("Trams", "Trams " + i));
    }
    lines.replaceAll(
        line ->
            line.replace("\"end\":17", "\"end\":19")
                .replace("\"start\":18,\"end\":41", "\"start\":20,\"end\":43"));
    Path file =
        Files.write(
            folder.resolve("train.jsonl"),
            lines.stream()
                .map(
                    line ->
                        line.replaceAll(
                            ",\"text\":\"(Trams \\d are slow|Boats should be banned)\\.\",\"type\"",
                            ",\"type\""))
                .toList());
    assertThat(trained(file)).isEqualTo(trained(file));
  }

  private static byte[] trained(Path... files) throws IOException {
    LinearModel model = Training.of("units", Weights.OPEN, 1, Watcher.NONE).train(List.of(files));
    return bytes(model);
  }

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    assertThat(trained(LabelledSets.file("argument/cdcp.train.jsonl")))
        .isEqualTo(bytes(Models.open().get(ModelName.UNITS)));
  }

  @Test
  @Tag("slow")
  void isAsGoodAsTheReadmeSays() throws IOException {
    Evaluation evaluation = Evaluation.of("units", Models.open(), 1, Watcher.NONE);
    Path dev = LabelledSets.file("argument/cdcp.dev.jsonl");
    assertThat(evaluation.run(dev, line -> {}).metric("f1")).isGreaterThan(0.765);
  }
}
