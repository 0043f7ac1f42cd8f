package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTrainerTest {

  private static final List<String> OPEN =
      List.of(
          "stance/argkp.train.jsonl",
          "stance/perspectrum.train.jsonl",
          "replies/createdebate.train.jsonl",
          "replies/irc.train.jsonl",
          "argument/cdcp.train.jsonl",
          "sentences/ewt.train.jsonl",
          "sentences/gum.train.jsonl");

  @TempDir Path folder;

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  private static Training training() {
    return Training.of("topic", Weights.OPEN, 1, Watcher.NONE);
  }

  /** Four motions, each with words of its own in twelve arguments. */
  private Path motions() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String subject : List.of("ferries", "violins", "beekeeping", "marathons")) {
      for (int i = 0; i < 12; i++) {
        lines.add(
            ("{\"dataset\":\"ours\",\"id\":\"x-%s%d\",\"topic\":\"We should ban %s\","
                    + "\"child\":\"I think %s %s are worth keeping for reason number %d\"}")
                .formatted(subject, i, subject, subject, subject + "s" + i % 3, i));
      }
    }
    return Files.write(folder.resolve("motions.jsonl"), lines);
  }

  @Test
  void learnsFromMotionsAloneAndAlwaysTheSame() throws IOException {
    Path file = motions();
    LinearModel model = training().train(List.of(file));
    assertThat(bytes(training().train(List.of(file)))).isEqualTo(bytes(model));
    TopicTask task = new TopicTask(Models.open().with(List.of(model)));
    List<LabelledFile.Line> records = LabelledFile.read(thread());
    task.prepare(records);
    double stranger = task.predict(records.get(5)).path("off").doubleValue();
    assertThat(records.subList(0, 5))
        .allMatch(record -> task.predict(record).path("off").doubleValue() < stranger);
  }

  private Path thread() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String subject = i < 5 ? "ferries" : "violins";
      lines.add(
          ("{\"id\":\"x-%d\",\"context_title\":\"ban ferries\",\"comment\":"
                  + "\"Honestly %s deserve better, and %s pay %d towns\",\"label\":\"on\"}")
              .formatted(i, subject, subject, i));
    }
    return Files.write(folder.resolve("thread.jsonl"), lines);
  }

  @Test
  void learnsNothingFromSetsThatMayNotBeTrainedOn() throws IOException {
    Path file = folder.resolve("human.jsonl");
    Files.writeString(file, "{\"id\":\"ukp-1\",\"context_title\":\"a\",\"comment\":\"b c d\"}\n");
    assertThatThrownBy(() -> training().train(List.of(file)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("may be trained on");
    Path forum = folder.resolve("forum.jsonl");
    Files.writeString(forum, "{\"id\":\"iac-1\",\"context_title\":\"a\",\"comment\":\"b c d\"}\n");
    assertThatThrownBy(() -> training().train(List.of(forum)))
        .isInstanceOf(LabelledFileException.class);
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    LinearModel again = training().train(OPEN.stream().map(TopicTrainerTest::labelled).toList());
    assertThat(bytes(again)).isEqualTo(bytes(Models.open().get(ModelName.TOPIC)));
  }

  @Test
  @Tag("slow")
  void shipsWeightsThatAreAsGoodAsTheCardSays() throws IOException {
    Evaluation evaluation = Evaluation.of("topic", Models.open(), 1, Watcher.NONE);
    Report moved = evaluation.run(labelled("topic/iac_transplant.dev.jsonl"), line -> {});
    assertThat(moved.metric("auc")).isGreaterThan(0.84);
    assertThat(moved.metric("false_off")).isLessThan(0.03);
    Report human = evaluation.run(human(), line -> {});
    assertThat(human.metric("auc")).isGreaterThan(0.77);
    assertThat(human.metric("false_off")).isLessThan(0.01);
  }

  private Path human() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : List.of("train", "dev")) {
      try (Stream<String> of =
          Files.lines(labelled("topic/ukpconvarg2_human." + part + ".jsonl"))) {
        of.forEach(lines::add);
      }
    }
    return Files.write(folder.resolve("human.jsonl"), lines);
  }

  /** The labelled files are not part of the project: their folder is told, or the test skips. */
  private static Path labelled(String name) {
    Optional<String> folder = Optional.ofNullable(System.getProperty("folkmoot.data"));
    Path file = Path.of(folder.orElse("")).resolve(name);
    assumeThat(folder.isPresent() && Files.exists(file))
        .as("missing file " + name + " in the folder of -Dfolkmoot.data=FOLDER")
        .isTrue();
    return file;
  }
}
