package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtensionSolverTest {

  private static final SolverLimits FREE = SolverLimits.STANDARD;

  private static BipolarFramework framework(boolean[][] attacks, boolean[][] supports) {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(attacks.length);
    for (int a = 0; a < attacks.length; a++) {
      for (int b = 0; b < attacks.length; b++) {
        if (attacks[a][b]) {
          framework.attack(a, b);
        }
        if (supports[a][b]) {
          framework.support(a, b);
        }
      }
    }
    return framework.build();
  }

  private static ExtensionSolver solver(boolean[][] attacks) {
    boolean[][] none = new boolean[attacks.length][attacks.length];
    return ExtensionSolver.of(framework(attacks, none), SupportReading.DEDUCTIVE);
  }

  private static <T> T known(Answer<T> answer) {
    assertThat(answer).isInstanceOf(Answer.Known.class);
    return ((Answer.Known<T>) answer).value();
  }

  private interface Check {
    void on(boolean[][] attacks, ExtensionSolver solver);
  }

  private static void onRandomFrameworks(int rounds, Check check) {
    for (int seed = 0; seed < rounds; seed++) {
      Random random = new Random(seed);
      int n = random.nextInt(9);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, n, 0.05 + random.nextDouble() * 0.4);
      check.on(attacks, solver(attacks));
    }
  }

  @ParameterizedTest
  @EnumSource(DungSemantics.class)
  void findsWhatTheDefinitionsSay(DungSemantics semantics) {
    onRandomFrameworks(
        400,
        (attacks, solver) ->
            assertThat(known(solver.extensions(semantics, FREE)))
                .isEqualTo(new NaiveExtensions(attacks).of(semantics)));
  }

  @ParameterizedTest
  @EnumSource(DungSemantics.class)
  void showsAcceptanceByAnExtension(DungSemantics semantics) {
    onRandomFrameworks(
        150,
        (attacks, solver) -> {
          List<List<Integer>> all = new NaiveExtensions(attacks).of(semantics);
          for (int a = 0; a < attacks.length; a++) {
            check(known(solver.credulous(semantics, a, FREE)), a, all, true);
            check(known(solver.sceptical(semantics, a, FREE)), a, all, false);
          }
        });
  }

  private static void check(Acceptance found, int a, List<List<Integer>> all, boolean some) {
    boolean expected =
        some
            ? all.stream().anyMatch(extension -> extension.contains(a))
            : all.stream().allMatch(extension -> extension.contains(a));
    assertThat(found.accepted()).isEqualTo(expected);
    assertThat(found.vacuous()).isEqualTo(!some && all.isEmpty());
    List<Integer> certificate = found.certificate();
    if (expected == some) {
      assertThat(all).contains(certificate);
    }
    if (certificate != null) {
      assertThat(certificate.contains(a)).isEqualTo(some);
    }
  }

  @ParameterizedTest
  @EnumSource(DungSemantics.class)
  void givesOneOfThemOrNone(DungSemantics semantics) {
    onRandomFrameworks(
        150,
        (attacks, solver) -> {
          List<List<Integer>> all = new NaiveExtensions(attacks).of(semantics);
          Optional<List<Integer>> one = known(solver.one(semantics, FREE));
          assertThat(one.isPresent()).isEqualTo(!all.isEmpty());
          one.ifPresent(extension -> assertThat(all).contains(extension));
        });
  }

  @ParameterizedTest
  @EnumSource(SupportReading.class)
  void readsSupportsAsTheDefinitionsSay(SupportReading reading) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = random.nextInt(7);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, n, 0.2);
      boolean[][] supports = NaiveSemantics.anyPairs(random, n, 0.2);
      ExtensionSolver solver = ExtensionSolver.of(framework(attacks, supports), reading);
      boolean[][] derived = NaiveSemantics.complexAttacks(attacks, supports, reading);
      assertThat(known(solver.extensions(DungSemantics.PREFERRED, FREE)))
          .isEqualTo(new NaiveExtensions(derived).of(DungSemantics.PREFERRED));
    }
  }

  /** Twenty pairs that attack each other: a million preferred extensions. */
  private static ExtensionSolver pairs() {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(40);
    for (int a = 0; a < 40; a += 2) {
      framework.attack(a, a + 1).attack(a + 1, a);
    }
    return ExtensionSolver.of(framework.build(), SupportReading.DEDUCTIVE);
  }

  @Test
  void doesNotListMoreThanItMay() {
    Answer<List<List<Integer>>> answer =
        pairs().extensions(DungSemantics.PREFERRED, new SolverLimits(100_000, 50, () -> false));
    assertThat(answer).isInstanceOf(Answer.Unknown.class);
    assertThat(((Answer.Unknown<List<List<Integer>>>) answer).soFar()).hasSize(50);
    assertThat(known(pairs().credulous(DungSemantics.STABLE, 7, FREE)).certificate())
        .hasSize(20)
        .contains(7);
  }

  /** The same, joined by one argument that all attack and that attacks itself. */
  private static ExtensionSolver joinedPairs() {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(41).attack(40, 40);
    for (int a = 0; a < 40; a += 2) {
      framework.attack(a, a + 1).attack(a + 1, a).attack(a, 40).attack(a + 1, 40);
    }
    return ExtensionSolver.of(framework.build(), SupportReading.DEDUCTIVE);
  }

  @Test
  void stopsWhenItsStepsAreSpentOrAClockSaysSo() {
    ExtensionSolver hard = joinedPairs();
    SolverLimits few = new SolverLimits(20, 1000, () -> false);
    assertThat(hard.extensions(DungSemantics.PREFERRED, few)).isInstanceOf(Answer.Unknown.class);
    assertThat(hard.extensions(DungSemantics.IDEAL, few)).isInstanceOf(Answer.Unknown.class);
    SolverLimits late = new SolverLimits(Long.MAX_VALUE - 1, 1_000_000, () -> true);
    assertThat(hard.extensions(DungSemantics.COMPLETE, late)).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void followsAChainOfFiftyThousandWithoutASearch() {
    int n = 50_000;
    BipolarFramework.Builder framework = BipolarFramework.ofSize(n);
    for (int a = 1; a < n; a++) {
      framework.attack(a - 1, a);
    }
    ExtensionSolver solver = ExtensionSolver.of(framework.build(), SupportReading.DEDUCTIVE);
    assertThat(known(solver.extensions(DungSemantics.IDEAL, new SolverLimits(1, 1, () -> false))))
        .singleElement()
        .satisfies(extension -> assertThat(extension).hasSize(n / 2).startsWith(0, 2, 4));
  }

  @Test
  void refusesAnArgumentThatIsNone() {
    assertThatThrownBy(() -> pairs().credulous(DungSemantics.STABLE, 40, FREE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("argument 40 must be in [0, 40)");
    assertThatThrownBy(() -> new SolverLimits(0, 1, () -> false)).hasMessageContaining("steps");
  }
}
