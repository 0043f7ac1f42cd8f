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

class StanceTaskTest {

  private static final String AGREES = reply("a", "Exactly, and it is cheap.", "agree", "ours");
  private static final String DISAGREES = reply("b", "No, you are wrong.", "disagree", "ours");
  private static final String NEITHER = reply("c", "It leaves at nine.", "neutral", "ours");

  @TempDir Path folder;

  private final List<String> predictions = new ArrayList<>();

  private static String reply(String id, String child, String label, String set) {
    return ("{\"dataset\":\"%s\",\"pair_id\":\"%s\",\"group\":\"%s\",\"topic\":\"Boats\","
            + "\"parent\":\"The ferry should run.\",\"child\":\"%s\",\"label\":\"%s\"}")
        .formatted(set, id, id, child, label);
  }

  private Path file(List<String> lines) throws IOException {
    return Files.write(folder.resolve("some.jsonl"), lines);
  }

  private Report run(String... lines) throws IOException {
    return Evaluation.of("stance", Models.open(), 7, Watcher.NONE)
        .run(file(List.of(lines)), predictions::add);
  }

  @Test
  void scoresTheTwoSidesWithoutNeutralRecords() throws IOException {
    Report report = run(AGREES, DISAGREES, NEITHER);
    assertThat(report.n()).isEqualTo(3);
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(report.metric("f1_label")).isEqualTo(1);
    assertThat(report.metric("macro_f1_three")).isLessThan(1);
    assertThat(report.metric("accuracy")).isEqualTo(2.0 / 3);
    assertThat(report.baseline()).hasSameSizeAs(report.metrics());
  }

  @Test
  void writesALabelAndThreeScores() throws IOException {
    run(AGREES);
    assertThat(predictions.get(0))
        .matches(
            "\\{\"pair_id\":\"a\",\"label\":\"agree\",\"scores\":"
                + "\\{\"agree\":0\\.\\d+,\"disagree\":0\\.\\d+,\"neutral\":0\\.\\d+}}");
  }

  @Test
  void isNeverNeutralOfAMotion() throws IOException {
    run(NEITHER.replace("\"Boats\"", "\"The ferry should run.\""));
    assertThat(predictions.get(0)).contains("\"neutral\":0.0}").doesNotContain("\"neutral\",");
  }

  @Test
  void predictsTheSameWhateverTheLabelsSay() throws IOException {
    run(
        AGREES,
        AGREES.replace("\"agree\"", "\"disagree\""),
        AGREES.replace("\"group\":\"a\"", "\"group\":7,\"agreement_fraction\":0.67"),
        AGREES.replace("\"topic\":\"Boats\",", ""));
    assertThat(predictions).hasSize(4).containsOnly(predictions.get(0));
  }

  @Test
  void namesTheLineThatIsWrong() {
    refuses("some.jsonl:2: expected one of [agree, disagree, neutral]", "\"disagree\"", "\"no\"");
    refuses("some.jsonl:2: expected a text in the field \"child\"", "\"child\"", "\"other\"");
  }

  private void refuses(String message, String old, String other) {
    assertThatThrownBy(() -> run(AGREES, DISAGREES.replace(old, other)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining(message);
  }

  /** The digest is of all bytes. */
  private static String bytes(LinearModel model) {
    return model.digest();
  }

  private static Training training(String model, Weights weights) {
    return Training.of(model, weights, 1, Watcher.NONE);
  }

  /** Forty replies that agree by a word that no lexicon has. */
  private List<String> toy(String topic) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String child = (i % 2 == 0 ? "Hurrado " : "Blimeyo ") + "it floats " + i;
      lines.add(
          reply("p" + i, child, i % 2 == 0 ? "agree" : "disagree", "ours")
              .replace("\"Boats\"", topic));
    }
    return lines;
  }

  @Test
  void learnsAWordOfReplies() throws IOException {
    learns("stance", toy("\"Boats\""));
  }

  @Test
  void learnsAWordOfMotions() throws IOException {
    learns("topic-stance", toy("\"The ferry should run.\""));
  }

  private void learns(String name, List<String> lines) throws IOException {
    Path file = file(lines);
    LinearModel model = training(name, Weights.RESEARCH).train(List.of(file));
    Report report =
        Evaluation.of("stance", Models.open().with(List.of(model)), 7, Watcher.NONE)
            .run(file, predictions::add);
    assertThat(report.metric("f1")).isEqualTo(1);
    assertThat(bytes(training(name, Weights.RESEARCH).train(List.of(file))))
        .isEqualTo(bytes(model));
  }

  @Test
  void setsTheOpenWeightsOfRepliesByHand() throws IOException {
    LinearModel model = training("stance", Weights.OPEN).train(List.of(file(toy("\"Boats\""))));
    assertThat(bytes(model)).isEqualTo(bytes(Models.open().get(ModelName.STANCE)));
  }

  @Test
  void leavesOutWhatMayNotShip() throws IOException {
    Path file = file(List.of(reply("a", "Yes.", "agree", "debagreement")));
    assertThatThrownBy(() -> training("stance", Weights.OPEN).train(List.of(file)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("expected records that may be trained on, found none");
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    LinearModel again =
        training("topic-stance", Weights.OPEN)
            .train(
                List.of(
                    labelled("stance/argkp.train.jsonl"),
                    labelled("stance/perspectrum.train.jsonl")));
    assertThat(bytes(again)).isEqualTo(bytes(Models.open().get(ModelName.TOPIC_STANCE)));
  }

  @Test
  @Tag("slow")
  void shipsWeightsThatAreAsGoodAsTheReadmeSays() throws IOException {
    assertThat(f1("debagreement")).isGreaterThan(0.69);
    assertThat(f1("subreddit")).isGreaterThan(0.68);
    assertThat(f1("createdebate")).isGreaterThan(0.64);
    assertThat(f1("argkp")).isGreaterThan(0.74);
    assertThat(f1("perspectrum")).isGreaterThan(0.64);
  }

  private static double f1(String set) throws IOException {
    return Evaluation.of("stance", Models.open(), 1, Watcher.NONE)
        .run(labelled("stance/" + set + ".dev.jsonl"), line -> {})
        .metric("f1");
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
