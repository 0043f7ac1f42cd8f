package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.folkmoot.argument.Label;
import org.junit.jupiter.api.Test;

/** Against the definition of strongly admissible sets, over all subsets. */
class DefenceSearchTest {

  private static final long FREE = Long.MAX_VALUE;

  @Test
  void findsAMinimalStronglyAdmissibleSetThatDefendsOrDefeats() {
    for (SupportReading reading : List.of(SupportReading.DEDUCTIVE, SupportReading.NECESSARY)) {
      for (int seed = 0; seed < 250; seed++) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(8);
        boolean[][] attacks = NaiveSemantics.anyPairs(random, n, 0.05 + random.nextDouble() * 0.25);
        boolean[][] supports = NaiveSemantics.anyPairs(random, n, random.nextDouble() * 0.2);
        check(attacks, supports, reading, "seed " + seed);
      }
    }
  }

  private static void check(
      boolean[][] attacks, boolean[][] supports, SupportReading reading, String seed) {
    BipolarFramework framework = NaiveSemantics.framework(attacks, supports);
    GroundedSemantics grounded = GroundedSemantics.solve(framework, reading);
    boolean[][] derived = NaiveSemantics.complexAttacks(attacks, supports, reading);
    List<Integer> strong = stronglyAdmissible(derived);
    for (int argument = 0; argument < attacks.length; argument++) {
      int asked = argument;
      if (grounded.label(asked) == Label.IN) {
        Dispute dispute = Dispute.defending(framework, reading, grounded, asked);
        checkMinimal(DefenceSearch.defending(dispute, FREE), strong, s -> has(s, asked), seed);
      } else if (grounded.label(asked) == Label.OUT) {
        Dispute dispute = Dispute.against(framework, reading, grounded, asked);
        checkMinimal(
            DefenceSearch.answering(dispute, FREE), strong, s -> attacks(derived, s, asked), seed);
      }
    }
  }

  private static void checkMinimal(
      DefenceSearch search, List<Integer> strong, IntPredicate wanted, String seed) {
    int found = search.arguments().stream().mapToInt(a -> 1 << a).sum();
    assertThat(search.minimal()).isTrue();
    assertThat(wanted.test(found)).as(seed).isTrue();
    assertThat(strong).as(seed).contains(found);
    assertThat(strong.stream().filter(s -> s != found && (s & ~found) == 0))
        .as("smaller, %s", seed)
        .noneMatch(wanted::test);
  }

  /** A set whose members can be put in an order, each defended by those before it. */
  private static List<Integer> stronglyAdmissible(boolean[][] attacks) {
    List<Integer> sets = new ArrayList<>();
    for (int set = 0; set < 1 << attacks.length; set++) {
      int built = 0;
      int next = defended(attacks, set, built);
      while (next != built) {
        built = next;
        next = defended(attacks, set, built);
      }
      if (built == set) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static int defended(boolean[][] attacks, int set, int by) {
    int defended = 0;
    for (int a = 0; a < attacks.length; a++) {
      boolean safe = has(set, a);
      for (int b = 0; b < attacks.length; b++) {
        safe &= !attacks[b][a] || attacks(attacks, by, b);
      }
      defended |= safe ? 1 << a : 0;
    }
    return defended;
  }

  private static boolean attacks(boolean[][] attacks, int set, int target) {
    boolean attacked = false;
    for (int a = 0; a < attacks.length; a++) {
      attacked |= has(set, a) && attacks[a][target];
    }
    return attacked;
  }

  private static boolean has(int set, int argument) {
    return (set >> argument & 1) == 1;
  }

  @Test
  void followsAChainOfFiftyThousandWithoutATrial() {
    int n = 50_001;
    BipolarFramework.Builder chain = BipolarFramework.ofSize(n);
    for (int a = 1; a < n; a++) {
      chain.attack(a - 1, a);
    }
    BipolarFramework framework = chain.build();
    GroundedSemantics grounded = GroundedSemantics.solve(framework, SupportReading.DEDUCTIVE);
    DefenceSearch search =
        DefenceSearch.defending(
            Dispute.defending(framework, SupportReading.DEDUCTIVE, grounded, n - 1), FREE);
    assertThat(search.arguments()).hasSize(n / 2 + 1).startsWith(n - 1, n - 3);
    assertThat(search.minimal()).isTrue();
  }

  /** Defender i answers attackers 0 to i: the last one would do, the labels name them all. */
  @Test
  void saysWhereItStoppedLeavingOut() {
    int n = 60;
    BipolarFramework.Builder stairs = BipolarFramework.ofSize(1 + 2 * n);
    for (int i = 0; i < n; i++) {
      stairs.attack(1 + i, 0);
      for (int j = 0; j <= i; j++) {
        stairs.attack(1 + n + i, 1 + j);
      }
    }
    BipolarFramework framework = stairs.build();
    GroundedSemantics grounded = GroundedSemantics.solve(framework, SupportReading.DEDUCTIVE);
    Dispute dispute = Dispute.defending(framework, SupportReading.DEDUCTIVE, grounded, 0);
    DefenceSearch all = DefenceSearch.defending(dispute, FREE);
    assertThat(all.arguments()).containsExactly(0, 2 * n);
    assertThat(all.minimal()).isTrue();
    DefenceSearch cut = DefenceSearch.defending(dispute, 20_000);
    assertThat(cut.arguments()).hasSizeBetween(10, n - 1);
    assertThat(cut.minimal()).isFalse();
  }

  /** A circle of 2,001 rebuttals, and the claim at its end. */
  @Test
  void saysWhereACircleWasTooLongToFollow() {
    int n = 2_001;
    BipolarFramework.Builder circle = BipolarFramework.ofSize(n);
    for (int a = 0; a < n; a++) {
      circle.attack(a, (a + 1) % n);
    }
    BipolarFramework framework = circle.build();
    GroundedSemantics grounded = GroundedSemantics.solve(framework, SupportReading.DEDUCTIVE);
    CircleSearch search = CircleSearch.from(framework, SupportReading.DEDUCTIVE, grounded, 5);
    assertThat(search.complete()).isFalse();
    assertThat(search.path()).hasSize(CircleSearch.MOST_STEPS);
    assertThat(search.circle()).isEmpty();
  }
}
