package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.bench.accuracy.Evaluation;
import org.folkmoot.bench.accuracy.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaboratoryCommandsTest {

  private static final String BOAT =
      "{\"doc_id\":\"boat\",\"genre\":\"log\",\"text\":\"The boat sank. Nobody cared.\","
          + "\"sentences\":[[0,14],[15,28]]}";

  @TempDir Path folder;

  private final CommandRun run = new CommandRun();

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("boats.jsonl"), List.of(lines));
  }

  @Test
  void evaluatesAndWritesPredictions() throws IOException {
    Path out = folder.resolve("predicted.jsonl");
    int exit =
        run.exit("evaluate", "sentences", file(BOAT), "--predictions", out, "--seed", 3, "--quiet");
    assertThat(exit).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            "{\"task\":\"sentences\",\"file\":\"boats.jsonl\",\"n\":1,\"seed\":3,\"resamples\":1000,"
                + "\"metrics\":{\"f1\":{\"value\":1.0,\"low\":1.0,\"high\":1.0},\"end_f1\":")
        .endsWith("}}\n");
    assertThat(out).hasContent("{\"doc_id\":\"boat\",\"sentences\":[[0,14],[15,28]]}");
  }

  @Test
  void showsProgressOnTheTerminalOnly() throws IOException {
    run.onTerminal().exit("evaluate", "sentences", file(BOAT));
    assertThat(run.err()).contains("predicting").endsWith("\r\u001B[K");
    assertThat(run.out()).startsWith("{").hasLineCount(1);
  }

  @Test
  void namesTheLineOfABadFile() throws IOException {
    Path out = folder.resolve("predicted.jsonl");
    int exit =
        run.exit("evaluate", "sentences", file(BOAT, "{\"doc_id\":7}"), "--predictions", out);
    assertThat(exit).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("boats.jsonl:2: expected a text in the field").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void knowsWhichTasksThereAre() throws IOException {
    assertThat(run.exit("evaluate", "sentence", file(BOAT))).isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("train", "weather", file(BOAT), "--out", folder.resolve("m")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains(
            "'sentence' is none of " + String.join(", ", Evaluation.tasks()),
            "'weather' is none of " + String.join(", ", Training.models()));
  }

  @Test
  void namesEveryTaskAndModelInTheHelp() {
    run.exit("evaluate", "--help");
    String tasks = run.out().replaceAll("\\s+", " ");
    assertThat(Evaluation.tasks()).allMatch(tasks::contains);
    CommandRun training = new CommandRun();
    training.exit("train", "--help");
    String models = training.out().replaceAll("\\s+", " ");
    assertThat(Training.models()).allMatch(models::contains);
  }

  @Test
  void trainsTheSameBytesEveryTime() throws IOException {
    Path first = folder.resolve("first.model");
    Path second = folder.resolve("second.model");
    Path file = file(BOAT);
    assertThat(run.exit("train", "sentences", file, "--out", first)).isEqualTo(ExitCode.DONE);
    assertThat(run.exit("train", "sentences", file, "--out", second)).isEqualTo(ExitCode.DONE);
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(run.exit("train", "sentences", file)).isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("train", "sentences", folder.resolve("none"), "--out", first))
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void crossValidates() throws IOException {
    Path file = file(BOAT, BOAT.replace("boat\"", "ship\""));
    assertThat(run.exit("train", "sentences", file, "--folds", 2)).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("\"file\":\"2 folds\",\"n\":2");
    assertThat(run.exit("train", "sentences", file, "--folds", 1)).isEqualTo(ExitCode.USAGE);
  }
}
