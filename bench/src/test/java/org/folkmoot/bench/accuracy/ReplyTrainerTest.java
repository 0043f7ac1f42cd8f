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
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyTrainerTest {

  @TempDir Path folder;

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  /** Threads in which everybody answers the first comment. */
  private Path file(String set) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int thread = 0; thread < 12; thread++) {
      StringBuilder comments = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        comments
            .append(i == 0 ? "" : ",")
            .append("{\"i\":%d,\"author\":\"u%d\",".formatted(i, i))
            .append("\"text\":\"The tram should stop at the old depot on weekdays, I think, ")
            .append("for people who live and work beside it asked for it %d times.\",".formatted(i))
            .append("\"parent\":%s}".formatted(i == 0 ? "null" : "0"));
      }
      lines.add("{\"id\":\"%s-%d\",\"comments\":[%s]}".formatted(set, thread, comments));
    }
    return Files.write(folder.resolve(set + ".jsonl"), lines);
  }

  private static Training training(Weights weights) {
    return Training.of("replies", weights, 1, Watcher.NONE);
  }

  @Test
  void learnsWhatPeopleOfASiteAnswerAndGivesTheSameBytesAgain() throws IOException {
    Path file = file("ours");
    LinearModel model = training(Weights.OPEN).train(List.of(file));
    Models models = Models.open().with(List.of(model));
    Report report = Evaluation.of("replies", models, 1, Watcher.NONE).run(file, line -> {});
    assertThat(report.metric("accuracy")).isEqualTo(1);
    assertThat(report.baseline("accuracy")).isEqualTo(0.2);
    assertThat(bytes(training(Weights.OPEN).train(List.of(file)))).isEqualTo(bytes(model));
  }

  @Test
  void leavesOutWhatMayNotShipThoughNoFieldNamesTheSet() throws IOException {
    Path file = file("iac");
    assertThatThrownBy(() -> training(Weights.OPEN).train(List.of(file)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("expected records that may be trained on, found none");
    assertThat(training(Weights.RESEARCH).train(List.of(file)).card().name())
        .isEqualTo("replies-research-1");
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    Path debates = labelled("replies/createdebate.train.jsonl");
    Path chats = labelled("replies/irc.train.jsonl");
    LinearModel again = training(Weights.OPEN).train(List.of(debates, chats));
    assertThat(bytes(again)).isEqualTo(bytes(Models.open().get(ModelName.REPLIES)));
  }

  @Test
  @Tag("slow")
  void shipsWeightsThatBeatThePreviousComment() throws IOException {
    Evaluation evaluation = Evaluation.of("replies", Models.open(), 1, Watcher.NONE);
    Report forum = evaluation.run(labelled("replies/iac.dev.jsonl"), line -> {});
    Report debates = evaluation.run(labelled("replies/createdebate.dev.jsonl"), line -> {});
    assertThat(forum.metric("accuracy")).isGreaterThan(forum.baseline("accuracy") + 0.15);
    assertThat(debates.metric("accuracy")).isGreaterThanOrEqualTo(debates.baseline("accuracy"));
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
