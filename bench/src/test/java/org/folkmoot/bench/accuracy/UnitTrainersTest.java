package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
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

class UnitTrainersTest {

  private static final String[] WORDS = {"oak", "elm", "ash", "yew", "fir"};

  @TempDir Path folder;

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  /** One unit that names elms and one that names firs; the second supports the first. */
  private Path file(String dataset, String first, String second) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String a = "elm " + WORDS[i % 5] + " " + i;
      String b = "fir " + WORDS[i % 3] + " " + i;
      lines.add(
          """
          {"dataset":"%s","doc_id":"d%d","posts":[{"post_id":"p","author":"u","text":"%s. %s."}],\
          "units":[{"unit_id":"0","post_id":"p","start":0,"end":%d,"type":"%s"},\
          {"unit_id":"1","post_id":"p","start":%d,"end":%d,"type":"%s"}],\
          "relations":[{"from":"1","to":"0","type":"support"}]}"""
              .formatted(
                  dataset,
                  i,
                  a,
                  b,
                  a.length(),
                  first,
                  a.length() + 2,
                  a.length() + 2 + b.length(),
                  second));
    }
    return Files.write(folder.resolve(dataset + first + ".jsonl"), lines);
  }

  private static Training training(String model, Weights weights) {
    return Training.of(model, weights, 1, Watcher.NONE);
  }

  private static Report evaluate(Path file, LinearModel model) throws IOException {
    Models models = Models.open().with(List.of(model));
    return Evaluation.of("unit-types", models, 1, Watcher.NONE).run(file, line -> {});
  }

  @Test
  void learnsKindsTheSameWayEachTime() throws IOException {
    Path file = file("ours", "fact", "policy");
    LinearModel model = training("kinds", Weights.OPEN).train(List.of(file));
    assertThat(evaluate(file, model).metric("f1")).isEqualTo(1);
    assertThat(bytes(training("kinds", Weights.OPEN).train(List.of(file)))).isEqualTo(bytes(model));
  }

  @Test
  void learnsRolesTheSameWayEachTime() throws IOException {
    Path file = file("cmv-modes-2.0", "claim", "premise");
    LinearModel model = training("roles", Weights.RESEARCH).train(List.of(file));
    assertThat(evaluate(file, model).metric("f1")).isEqualTo(1);
    assertThat(model.card().setting("wording")).isEqualTo(1);
    assertThat(bytes(training("roles", Weights.RESEARCH).train(List.of(file))))
        .isEqualTo(bytes(model));
  }

  @Test
  void derivesRolesFromKindsAndSupportsWithoutWords() throws IOException {
    LinearModel model =
        training("roles", Weights.OPEN).train(List.of(file("cdcp", "value", "fact")));
    assertThat(model.card().setting("wording")).isZero();
    Path same = file("cmv-modes-2.0", "claim", "premise");
    assertThat(evaluate(same, model).metric("f1")).isGreaterThan(0.9);
  }

  @Test
  void trainsNoOpenWeightsOnSetsWithoutALicence() throws IOException {
    for (String dataset : List.of("cmv-modes-2.0", "arg-microtexts")) {
      Path file = file(dataset, "claim", "premise");
      assertThatThrownBy(() -> training("roles", Weights.OPEN).train(List.of(file)))
          .isInstanceOf(LabelledFileException.class)
          .hasMessageContaining("found none");
    }
  }

  @Test
  void scalesLogitsToHowOftenTheyAreRight() {
    List<double[]> logits = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      logits.add(new double[] {9, 0, 0});
      labels.add(i < 60 ? 0 : 1);
    }
    VectorScaling scaling = VectorScaling.fit(logits, labels, 3);
    double first = scaling.slope() * 9 + scaling.offsets()[0];
    double second = scaling.offsets()[1];
    assertThat(1 / (1 + Math.exp(second - first))).isCloseTo(0.6, within(0.02));
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    List<Path> open = List.of(labelled("argument/cdcp.train.jsonl"));
    for (ModelName name : List.of(ModelName.KINDS, ModelName.ROLES)) {
      LinearModel again = training(name.id(), Weights.OPEN).train(open);
      assertThat(bytes(again)).isEqualTo(bytes(Models.open().get(name)));
    }
  }

  @Test
  @Tag("slow")
  void shipsWeightsThatAreAsGoodAsTheReadmeSays() throws IOException {
    Evaluation evaluation = Evaluation.of("unit-types", Models.open(), 1, Watcher.NONE);
    Report kinds = evaluation.run(labelled("argument/cdcp.dev.jsonl"), line -> {});
    Report roles = evaluation.run(labelled("argument/cmv.dev.jsonl"), line -> {});
    assertThat(kinds.metric("f1")).isGreaterThan(0.70);
    assertThat(kinds.metric("ece")).isLessThan(0.08);
    assertThat(roles.metric("f1")).isGreaterThan(0.60);
    assertThat(roles.metric("ece")).isLessThan(0.08);
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
