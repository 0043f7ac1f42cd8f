package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.argument.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Frameworks with known answers, which are not part of the project. Run with {@code
 * -Dfolkmoot.data=FOLDER} where FOLDER holds {@code frameworks/}; skipped, by name, where a file is
 * missing.
 */
class KnownFrameworksTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"small-all-semantics.jsonl", "aspartix-published.jsonl"})
  void findsTheGroundedExtension(String file) throws IOException {
    for (JsonNode row : rows(file)) {
      if (row.has("grounded")) {
        assertThat(in(row, "att", "none", SupportReading.DEDUCTIVE))
            .as(row.get("id").asText())
            .isEqualTo(numbers(row.get("grounded")));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SupportReading.class)
  void findsTheGroundedExtensionOfABipolarFramework(SupportReading reading) throws IOException {
    for (JsonNode row : rows("bipolar.jsonl")) {
      assertThat(in(row, "attacks", "supports", reading))
          .as(row.get("id").asText())
          .isEqualTo(
              numbers(row.get("reading").get(reading.id().replace("-", "")).get("grounded")));
    }
  }

  /** The naive twin of the other tests derives the attacks that the rows state. */
  @ParameterizedTest
  @EnumSource(SupportReading.class)
  void derivesTheComplexAttacks(SupportReading reading) throws IOException {
    for (JsonNode row : rows("bipolar.jsonl")) {
      int n = row.get("n").asInt();
      boolean[][] derived =
          NaiveSemantics.complexAttacks(
              matrix(n, row.get("attacks")), matrix(n, row.get("supports")), reading);
      assertThat(derived)
          .as(row.get("id").asText())
          .isDeepEqualTo(
              matrix(
                  n, row.get("reading").get(reading.id().replace("-", "")).get("complexAttacks")));
    }
  }

  @ParameterizedTest
  @EnumSource(GradualSemantics.class)
  void findsTheStrengths(GradualSemantics semantics) throws IOException {
    for (JsonNode row : rows("gradual.jsonl")) {
      List<Influence> influences = new ArrayList<>();
      addInfluences(influences, row.get("attacks"), true);
      addInfluences(influences, row.get("supports"), false);
      double[] base =
          IntStream.range(0, row.get("n").asInt())
              .mapToDouble(a -> row.get("base").get(a).asDouble())
              .toArray();
      Strengths strengths = Strengths.compute(semantics, base, influences);
      assertThat(strengths.converged()).as(row.get("id").asText()).isTrue();
      JsonNode expected = row.get("strength").get(key(semantics));
      for (int a = 0; a < base.length; a++) {
        assertThat(strengths.of(a))
            .as("%s, argument %s", row.get("id").asText(), a)
            .isEqualTo(expected.get(a).asDouble(), within(1e-6));
      }
    }
  }

  @Test
  void findsTheGroundedExtensionOfLargeFrameworks() throws IOException {
    for (JsonNode row : rows("large/expected.jsonl")) {
      BipolarFramework.Builder framework = BipolarFramework.ofSize(row.get("n").asInt());
      List<String> lines = Files.readAllLines(data("large/" + row.get("file").asText()));
      for (String line : lines) {
        String[] ends = line.strip().split(" ", -1);
        if (ends.length == 2) {
          framework.attack(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1);
        }
      }
      assertThat(in(GroundedSemantics.labels(framework.build(), SupportReading.DEDUCTIVE)))
          .as(row.get("id").asText())
          .isEqualTo(numbers(row.get("grounded")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "small-all-semantics.jsonl",
    "aspartix-published.jsonl",
    "large/expected.jsonl",
  })
  void findsEveryStatedExtension(String file) throws IOException {
    for (JsonNode row : rows(file)) {
      ExtensionSolver solver = ExtensionSolver.of(framework(row), SupportReading.DEDUCTIVE);
      for (DungSemantics semantics : DungSemantics.values()) {
        JsonNode stated = row.path(semantics.id().replace("-", ""));
        if (stated.isArray()) {
          checkStated(row, solver, semantics, stated);
        }
      }
    }
  }

  /** All extensions of the attacks that follow, under each reading of support. */
  @ParameterizedTest
  @EnumSource(SupportReading.class)
  void findsEveryExtensionOfABipolarFramework(SupportReading reading) throws IOException {
    for (JsonNode row : rows("bipolar.jsonl")) {
      BipolarFramework.Builder framework = BipolarFramework.ofSize(row.get("n").asInt());
      row.path("attacks")
          .forEach(p -> framework.attack(p.get(0).asInt() - 1, p.get(1).asInt() - 1));
      row.path("supports")
          .forEach(p -> framework.support(p.get(0).asInt() - 1, p.get(1).asInt() - 1));
      ExtensionSolver solver = ExtensionSolver.of(framework.build(), reading);
      JsonNode stated = row.get("reading").get(reading.id().replace("-", ""));
      for (DungSemantics semantics :
          List.of(DungSemantics.COMPLETE, DungSemantics.PREFERRED, DungSemantics.STABLE)) {
        checkStated(row, solver, semantics, stated.get(semantics.id()));
      }
    }
  }

  @Test
  void knowsHowManyExtensionsLargeFrameworksHave() throws IOException {
    for (JsonNode row : rows("large/expected.jsonl")) {
      ExtensionSolver solver = ExtensionSolver.of(framework(row), SupportReading.DEDUCTIVE);
      String id = row.get("id").asText();
      if (row.has("has_stable")) {
        assertThat(solver.one(DungSemantics.STABLE, SolverLimits.STANDARD))
            .as(id)
            .isInstanceOfSatisfying(
                Answer.Known.class,
                known ->
                    assertThat(((Optional<?>) known.value()).isPresent())
                        .isEqualTo(row.get("has_stable").asBoolean()));
      }
      Answer<List<List<Integer>>> preferred =
          solver.extensions(DungSemantics.PREFERRED, SolverLimits.STANDARD);
      if (row.has("n_preferred") && preferred instanceof Answer.Known<List<List<Integer>>> known) {
        assertThat(known.value()).as(id).hasSize(row.get("n_preferred").asInt());
      }
    }
  }

  private static void checkStated(
      JsonNode row, ExtensionSolver solver, DungSemantics semantics, JsonNode stated) {
    List<List<Integer>> expected = new ArrayList<>();
    if (semantics.isUnique()) {
      expected.add(fromZero(stated));
    } else {
      stated.forEach(extension -> expected.add(fromZero(extension)));
    }
    assertThat(solver.extensions(semantics, SolverLimits.STANDARD))
        .as("%s, %s", row.get("id").asText(), semantics)
        .isEqualTo(new Answer.Known<>(expected));
  }

  private static List<Integer> fromZero(JsonNode array) {
    return numbers(array).stream().map(a -> a - 1).toList();
  }

  private static BipolarFramework framework(JsonNode row) throws IOException {
    if (row.has("file")) {
      return large(row);
    }
    BipolarFramework.Builder framework = BipolarFramework.ofSize(row.get("n").asInt());
    row.get("att").forEach(p -> framework.attack(p.get(0).asInt() - 1, p.get(1).asInt() - 1));
    return framework.build();
  }

  private static BipolarFramework large(JsonNode row) throws IOException {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(row.get("n").asInt());
    for (String line : Files.readAllLines(data("large/" + row.get("file").asText()))) {
      String[] ends = line.strip().split(" ", -1);
      if (ends.length == 2) {
        framework.attack(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1);
      }
    }
    return framework.build();
  }

  @Test
  void knowsWhatIsAcceptedInLargeFrameworks() throws IOException {
    for (JsonNode row : rows("large/expected.jsonl")) {
      ExtensionSolver solver = ExtensionSolver.of(framework(row), SupportReading.DEDUCTIVE);
      int step = Math.max(1, row.get("n").asInt() / 200);
      for (int a = 0; a < row.get("n").asInt(); a += step) {
        check(row, "dc_co", a, solver.credulous(DungSemantics.PREFERRED, a, SolverLimits.STANDARD));
        check(row, "dc_st", a, solver.credulous(DungSemantics.STABLE, a, SolverLimits.STANDARD));
        check(row, "ds_st", a, solver.sceptical(DungSemantics.STABLE, a, SolverLimits.STANDARD));
        check(row, "ds_pr", a, solver.sceptical(DungSemantics.PREFERRED, a, SolverLimits.STANDARD));
      }
    }
  }

  private static void check(JsonNode row, String field, int argument, Answer<Acceptance> answer) {
    if (row.has(field)) {
      assertThat(((Answer.Known<Acceptance>) answer).value().accepted())
          .as("%s, %s, %s", row.get("id").asText(), field, argument + 1)
          .isEqualTo(fromZero(row.get(field)).contains(argument));
    }
  }

  private static String key(GradualSemantics semantics) {
    return switch (semantics) {
      case DF_QUAD -> "dfquad";
      case QUADRATIC_ENERGY -> "quadratic_energy";
      case EULER_BASED -> "euler";
      case MLP_BASED -> "mlp";
      case H_CATEGORIZER -> "hcat";
    };
  }

  private static void addInfluences(List<Influence> influences, JsonNode pairs, boolean attack) {
    for (JsonNode pair : pairs) {
      int[] sources = {pair.get(0).asInt()};
      influences.add(new Influence(pair.get(1).asInt(), attack, sources, Influence.NO_STEP, 1));
    }
  }

  private static List<Integer> in(
      JsonNode row, String attacks, String supports, SupportReading reading) {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(row.get("n").asInt());
    row.path(attacks).forEach(p -> framework.attack(p.get(0).asInt() - 1, p.get(1).asInt() - 1));
    row.path(supports).forEach(p -> framework.support(p.get(0).asInt() - 1, p.get(1).asInt() - 1));
    return in(GroundedSemantics.labels(framework.build(), reading));
  }

  /** The arguments that are in, counted from 1. */
  private static List<Integer> in(List<Label> labels) {
    return IntStream.range(0, labels.size())
        .filter(a -> labels.get(a) == Label.IN)
        .mapToObj(a -> a + 1)
        .toList();
  }

  private static List<Integer> numbers(JsonNode array) {
    List<Integer> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }

  private static boolean[][] matrix(int n, JsonNode pairs) {
    boolean[][] matrix = new boolean[n][n];
    pairs.forEach(pair -> matrix[pair.get(0).asInt() - 1][pair.get(1).asInt() - 1] = true);
    return matrix;
  }

  private static List<JsonNode> rows(String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(data(file))) {
      rows.add(MAPPER.readTree(line));
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static Path data(String file) {
    String folder = System.getProperty("folkmoot.data");
    assumeTrue(folder != null, "frameworks/" + file + ": -Dfolkmoot.data=FOLDER is not given");
    Path path = Path.of(folder, "frameworks", file);
    assumeTrue(Files.exists(path), path + " is missing");
    return path;
  }
}
