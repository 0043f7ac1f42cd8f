package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds between the semantics on any framework, self-attacks and the empty one included. */
class SemanticLawsTest {

  private static final int ROUNDS = 400;

  private interface Law {
    void holds(boolean[][] attacks, ExtensionSolver solver);
  }

  private static void onRandomFrameworks(Law law) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      boolean[][] attacks =
          NaiveSemantics.anyPairs(random, random.nextInt(9), 0.05 + random.nextDouble() * 0.4);
      law.holds(attacks, solver(attacks));
    }
  }

  private static ExtensionSolver solver(boolean[][] attacks) {
    boolean[][] none = new boolean[attacks.length][attacks.length];
    return ExtensionSolver.of(NaiveSemantics.framework(attacks, none), SupportReading.DEDUCTIVE);
  }

  private static List<List<Integer>> all(ExtensionSolver solver, DungSemantics semantics) {
    return known(solver.extensions(semantics, SolverLimits.STANDARD));
  }

  private static <T> T known(Answer<T> answer) {
    assertThat(answer).isInstanceOf(Answer.Known.class);
    return ((Answer.Known<T>) answer).value();
  }

  @Test
  void groundedIsInIdealAndIdealInEveryPreferred() {
    onRandomFrameworks(
        (attacks, solver) -> {
          List<Integer> grounded = all(solver, DungSemantics.GROUNDED).get(0);
          List<Integer> ideal = all(solver, DungSemantics.IDEAL).get(0);
          assertThat(ideal).containsAll(grounded);
          assertThat(all(solver, DungSemantics.COMPLETE)).contains(ideal);
          assertThat(all(solver, DungSemantics.PREFERRED))
              .isNotEmpty()
              .allSatisfy(preferred -> assertThat(preferred).containsAll(ideal));
        });
  }

  @Test
  void stableIsSemiStableIsPreferredIsComplete() {
    onRandomFrameworks(
        (attacks, solver) -> {
          List<List<Integer>> semiStable = all(solver, DungSemantics.SEMI_STABLE);
          List<List<Integer>> preferred = all(solver, DungSemantics.PREFERRED);
          List<List<Integer>> stable = all(solver, DungSemantics.STABLE);
          assertThat(semiStable).containsAll(stable);
          assertThat(preferred).containsAll(semiStable);
          assertThat(all(solver, DungSemantics.COMPLETE)).containsAll(preferred);
          if (!stable.isEmpty()) {
            assertThat(semiStable).isEqualTo(stable);
          }
        });
  }

  @Test
  void acceptanceAgreesBetweenTheSemantics() {
    onRandomFrameworks(
        (attacks, solver) -> {
          Set<Integer> grounded = new HashSet<>(all(solver, DungSemantics.GROUNDED).get(0));
          boolean none = all(solver, DungSemantics.STABLE).isEmpty();
          for (int a = 0; a < attacks.length; a++) {
            assertThat(accepted(solver.credulous(DungSemantics.COMPLETE, a, FREE)))
                .isEqualTo(accepted(solver.credulous(DungSemantics.PREFERRED, a, FREE)));
            assertThat(accepted(solver.sceptical(DungSemantics.COMPLETE, a, FREE)))
                .isEqualTo(grounded.contains(a));
            Acceptance stable = known(solver.sceptical(DungSemantics.STABLE, a, FREE));
            assertThat(stable.vacuous()).isEqualTo(none);
          }
        });
  }

  private static final SolverLimits FREE = SolverLimits.STANDARD;

  private static boolean accepted(Answer<Acceptance> answer) {
    return known(answer).accepted();
  }

  /** What nothing outside attacks can be evaluated alone (not so for stable and semi-stable). */
  @Test
  void anUnattackedSetIsEvaluatedAsIfItWereAlone() {
    onRandomFrameworks(
        (attacks, solver) -> {
          List<Integer> alone = unattacked(attacks);
          boolean[][] part = new boolean[alone.size()][alone.size()];
          for (int i = 0; i < part.length; i++) {
            for (int j = 0; j < part.length; j++) {
              part[i][j] = attacks[alone.get(i)][alone.get(j)];
            }
          }
          ExtensionSolver ofPart = solver(part);
          for (DungSemantics semantics :
              List.of(
                  DungSemantics.GROUNDED,
                  DungSemantics.COMPLETE,
                  DungSemantics.PREFERRED,
                  DungSemantics.IDEAL)) {
            assertThat(restricted(all(solver, semantics), alone))
                .isEqualTo(new HashSet<>(all(ofPart, semantics)));
          }
        });
  }

  /** The first argument with all that leads to it by attacks. */
  private static List<Integer> unattacked(boolean[][] attacks) {
    List<Integer> found = new ArrayList<>();
    if (attacks.length > 0) {
      found.add(0);
    }
    for (int next = 0; next < found.size(); next++) {
      for (int a = 0; a < attacks.length; a++) {
        if (attacks[a][found.get(next)] && !found.contains(a)) {
          found.add(a);
        }
      }
    }
    return found.stream().sorted().toList();
  }

  private static Set<List<Integer>> restricted(List<List<Integer>> all, List<Integer> to) {
    Set<List<Integer>> restricted = new HashSet<>();
    for (List<Integer> extension : all) {
      restricted.add(extension.stream().filter(to::contains).map(to::indexOf).toList());
    }
    return restricted;
  }

  @Test
  void necessarySupportIsDeductiveSupportReversed() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      int n = random.nextInt(8);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, n, 0.25);
      boolean[][] supports = NaiveSemantics.anyPairs(random, n, 0.2);
      ExtensionSolver necessary =
          ExtensionSolver.of(NaiveSemantics.framework(attacks, supports), SupportReading.NECESSARY);
      ExtensionSolver deductive =
          ExtensionSolver.of(
              NaiveSemantics.framework(attacks, NaiveSemantics.reversed(supports)),
              SupportReading.DEDUCTIVE);
      for (DungSemantics semantics : DungSemantics.values()) {
        assertThat(all(necessary, semantics)).isEqualTo(all(deductive, semantics));
      }
    }
  }

  /** Forwards under deductive support, backwards under necessary support. */
  @Test
  void completeExtensionsAreClosedUnderSupport() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      int n = random.nextInt(8);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, n, 0.25);
      boolean[][] supports = NaiveSemantics.anyPairs(random, n, 0.2);
      BipolarFramework framework = NaiveSemantics.framework(attacks, supports);
      for (SupportReading reading : List.of(SupportReading.DEDUCTIVE, SupportReading.NECESSARY)) {
        ExtensionSolver solver = ExtensionSolver.of(framework, reading);
        for (List<Integer> extension : all(solver, DungSemantics.COMPLETE)) {
          for (int argument : extension) {
            for (int consequence : framework.consequences(reading).targets(argument)) {
              assertThat(extension).contains(consequence);
            }
          }
        }
      }
    }
  }
}
