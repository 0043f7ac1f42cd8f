package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideTaskTest {

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  /** A title, an opening post and one reply, whose only claim bears on the title. */
  private static String thread(String id, String reply, String type) {
    String post =
        "{\"post_id\":\"%s\",\"kind\":\"%s\",\"author\":%s,\"reply_to\":%s,\"text\":\"%s\"}";
    String unit =
        "{\"unit_id\":\"%s\",\"post_id\":\"%s\",\"start\":0,\"end\":%d,\"type\":\"claim\"}";
    String title = "Ferries should run.";
    return "{\"dataset\":\"ours\",\"doc_id\":\"%s\",\"thread\":\"%s\",\"posts\":[".formatted(id, id)
        + String.join(
            ",",
            post.formatted("t", "title", "null", "null", title),
            post.formatted("o", "op", "\"u1\"", "\"t\"", "They are cheap."),
            post.formatted("r", "reply", "\"u2\"", "\"o\"", reply))
        + "],\"units\":["
        + String.join(
            ",",
            unit.formatted("1", "t", title.length()),
            unit.formatted("2", "o", 15),
            unit.formatted("3", "r", reply.length()))
        + "],\"relations\":[{\"from\":\"2\",\"to\":\"1\",\"type\":\"support\"},"
        + "{\"from\":\"3\",\"to\":\"1\",\"type\":\"%s\"}]}".formatted(type);
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("some.jsonl"), List.of(lines));
  }

  private Report run(String... lines) throws IOException {
    return Evaluation.of("sides", Models.open(), 7, Watcher.NONE)
        .run(file(lines), predictions::add);
  }

  @Test
  void scoresLinksOfRepliesApartFromAllLinks() throws IOException {
    Report report = run(thread("a", "No, you never ride them.", "attack"));
    assertThat(report.metric("links")).isEqualTo(1);
    assertThat(report.metric("links_all")).isEqualTo(2);
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(report.metric("f1_all")).isEqualTo(1);
    assertThat(report.baseline("f1_all")).isLessThan(0.5);
    assertThat(predictions.get(0))
        .startsWith(
            "{\"doc_id\":\"a\",\"relations\":[{\"from\":\"2\",\"to\":\"1\",\"type\":\"support\"");
  }

  @Test
  void predictsTheSameWhateverTheLabelsSay() throws IOException {
    String one = thread("a", "Maybe they should.", "attack");
    run(
        one,
        one.replace("\"attack\"", "\"support\",\"label\":\"agreement\""),
        one.replace("\"type\":\"claim\"", "\"type\":\"premise\""));
    assertThat(predictions).hasSize(3).containsOnly(predictions.get(0));
  }

  @Test
  void namesTheLineThatIsWrong() {
    String one = thread("a", "Maybe they should.", "attack");
    assertThatThrownBy(() -> run(one, one.replace("\"attack\"", "\"shrug\"")))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("some.jsonl:2")
        .hasMessageContaining("expected a type among [attack, other, support]");
  }

  /** The digest is of all bytes. */
  private static String bytes(LinearModel model) {
    return model.digest();
  }

  private static LinearModel train(Weights weights, Path file) throws IOException {
    return Training.of("sides", weights, 1, Watcher.NONE).train(List.of(file));
  }

  @Test
  void learnsAWordThatNoLexiconHas() throws IOException {
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      String reply = (i % 2 == 0 ? "Hurrado " : "Blimeyo ") + "ferry number " + i;
      lines[i] = thread("d" + i, reply, i % 2 == 0 ? "support" : "attack");
    }
    Path file = file(lines);
    LinearModel model = train(Weights.RESEARCH, file);
    Report report =
        Evaluation.of("sides", Models.open().with(List.of(model)), 7, Watcher.NONE)
            .run(file, predictions::add);
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(bytes(train(Weights.RESEARCH, file))).isEqualTo(bytes(model));
  }

  @Test
  void setsTheOpenWeightsByHand() throws IOException {
    Path file = file(thread("a", "No, never.", "attack"));
    assertThat(bytes(train(Weights.OPEN, file)))
        .isEqualTo(bytes(Models.open().get(ModelName.SIDES)));
  }

  @Test
  @Tag("slow")
  void shipsWeightsThatAreAsGoodAsTheReadmeSays() throws IOException {
    Optional<String> data = Optional.ofNullable(System.getProperty("folkmoot.data"));
    Path dev = Path.of(data.orElse("")).resolve("argument/cmv.dev.jsonl");
    assumeThat(data.isPresent() && Files.exists(dev))
        .as("missing file argument/cmv.dev.jsonl in the folder of -Dfolkmoot.data=FOLDER")
        .isTrue();
    Report report = Evaluation.of("sides", Models.open(), 1, Watcher.NONE).run(dev, line -> {});
    assertThat(report.metric("f1")).isGreaterThan(0.66);
  }
}
