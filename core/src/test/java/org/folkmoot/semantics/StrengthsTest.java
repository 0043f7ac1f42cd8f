package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.folkmoot.semantics.GradualSemantics.DF_QUAD;
import static org.folkmoot.semantics.GradualSemantics.EULER_BASED;
import static org.folkmoot.semantics.GradualSemantics.H_CATEGORIZER;
import static org.folkmoot.semantics.GradualSemantics.MLP_BASED;
import static org.folkmoot.semantics.GradualSemantics.QUADRATIC_ENERGY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrengthsTest {

  private final List<Influence> influences = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(GradualSemantics.class)
  void leavesAnArgumentAloneAsItIs(GradualSemantics semantics) {
    for (double base : new double[] {0, 0.3, 1}) {
      assertThat(strength(semantics, 0, base)).isEqualTo(base, within(1e-12));
    }
  }

  /** 0.5 − 0.5 · 0.8. */
  @Test
  void weakensByAnAttack() {
    attack(0, 1, 1);
    assertThat(strength(DF_QUAD, 0, 0.5, 0.8)).isEqualTo(0.1, within(1e-12));
  }

  /** Supports 1 − (1 − 0.5)(1 − 0.4) = 0.7, attack 0.2: 0.6 + 0.4 · 0.5. */
  @Test
  void weighsSupportsAgainstAttacks() {
    support(0, 1, 1);
    support(0, 2, 1);
    attack(0, 3, 1);
    assertThat(strength(DF_QUAD, 0, 0.6, 0.5, 0.4, 0.2)).isEqualTo(0.8, within(1e-12));
  }

  /** The support passes on 0.5 · 0.8: 0.5 + 0.5 · 0.4. */
  @Test
  void passesOnAsMuchAsTheRelationIsSureOf() {
    support(0, 1, 0.5);
    assertThat(strength(DF_QUAD, 0, 0.5, 0.8)).isEqualTo(0.7, within(1e-12));
  }

  /** Together 0.8 · 0.5: 0.5 + 0.5 · 0.4. */
  @Test
  void passesOnTheProductOfPremisesThatOnlyHoldTogether() {
    influences.add(new Influence(0, false, new int[] {1, 2}, Influence.NO_STEP, 1));
    assertThat(strength(DF_QUAD, 0, 0.5, 0.8, 0.5)).isEqualTo(0.7, within(1e-12));
  }

  /** The step has 0.9 − 0.9 · 0.6 = 0.36 left and passes on 0.36 · 0.5: 0.5 − 0.5 · 0.18. */
  @Test
  void weakensAnAttackByWhatAttacksItsStep() {
    influences.add(new Influence(0, true, new int[] {1}, 2, 1));
    attack(2, 3, 1);
    assertThat(strength(DF_QUAD, 0, 0.5, 0.5, 0.9, 0.6)).isEqualTo(0.41, within(1e-12));
  }

  @Test
  void countsParallelRelationsOnceByTheStronger() {
    attack(0, 1, 0.6);
    attack(0, 1, 1);
    attack(0, 1, 0.7);
    assertThat(strength(DF_QUAD, 0, 0.5, 0.8)).isEqualTo(0.1, within(1e-12));
    assertThat(strength(H_CATEGORIZER, 0, 0.5, 0.8)).isEqualTo(0.5 / 1.8, within(1e-12));
  }

  /** Energy 0.5 − 1 = −0.5, h = 0.25 / 1.25 = 0.2: 0.5 − 0.5 · 0.2. */
  @Test
  void followsTheQuadraticEnergyModel() {
    support(0, 1, 1);
    attack(0, 2, 1);
    assertThat(strength(QUADRATIC_ENERGY, 0, 0.5, 0.5, 1)).isEqualTo(0.4, within(1e-12));
  }

  @Test
  void followsTheEulerBasedAndTheMlpBasedSemantics() {
    support(0, 1, 1);
    attack(0, 2, 1);
    double e = Math.exp(-0.5);
    assertThat(strength(EULER_BASED, 0, 0.5, 0.5, 1))
        .isEqualTo(1 - 0.75 / (1 + 0.5 * e), within(1e-12));
    assertThat(strength(MLP_BASED, 0, 0.5, 0.5, 1)).isEqualTo(1 / (1 + 1 / e), within(1e-12));
    assertThat(strength(MLP_BASED, 0, 0, 0.5, 1)).isZero();
    assertThat(strength(MLP_BASED, 0, 1, 0.5, 1)).isEqualTo(1);
  }

  /** x = w − w·x for both: w / (1 + w). */
  @Test
  void settlesAMutualAttack() {
    attack(0, 1, 1);
    attack(1, 0, 1);
    Strengths settled = compute(DF_QUAD, 1, 1);
    assertThat(settled.converged()).isTrue();
    assertThat(settled.of(0)).isEqualTo(0.5, within(1e-9));
    assertThat(compute(DF_QUAD, 0.6, 0.6).of(1)).isEqualTo(0.375, within(1e-9));
  }

  @Test
  void settlesAnAttackOnItself() {
    attack(0, 0, 1);
    assertThat(strength(DF_QUAD, 0, 0.6)).isEqualTo(0.375, within(1e-9));
  }

  /** The way to 1 is too long: each round goes one part in 20,000 of it. */
  @Test
  void saysWhereItDidNotSettle() {
    support(0, 1, 1);
    support(1, 0, 1);
    Strengths slow = compute(DF_QUAD, 1e-4, 1e-4);
    assertThat(slow.converged()).isFalse();
    assertThat(slow.of(0)).isBetween(1e-4, 1.0);
    assertThat(compute(DF_QUAD, 0.1, 0.1).converged()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(GradualSemantics.class)
  void agreesWithIteratingEverythingAtOnce(GradualSemantics semantics) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[] base = random.doubles(8).toArray();
      influences.clear();
      for (int i = 0; i < 12; i++) {
        int[] sources = random.ints(1 + random.nextInt(2), 0, 8).sorted().distinct().toArray();
        int step = random.nextInt(3) == 0 ? random.nextInt(8) : Influence.NO_STEP;
        influences.add(
            new Influence(
                random.nextInt(8), random.nextBoolean(), sources, step, random.nextDouble()));
      }
      Strengths fast = compute(semantics, base);
      double[] naive = iterateAll(semantics, base);
      for (int a = 0; a < 8; a++) {
        assertThat(fast.of(a)).as("seed %s", seed).isEqualTo(naive[a], within(1e-6));
      }
    }
  }

  @Test
  void givesTheSameBitsInAnyOrderOfRelations() {
    Random random = new Random(7);
    double[] base = random.doubles(50).toArray();
    for (int i = 0; i < 120; i++) {
      attack(random.nextInt(50), random.nextInt(50), random.nextDouble());
    }
    Strengths first = compute(DF_QUAD, base);
    Collections.shuffle(influences, random);
    Strengths second = compute(DF_QUAD, base);
    for (int a = 0; a < 50; a++) {
      assertThat(first.of(a)).isEqualTo(second.of(a));
    }
  }

  @Test
  void holdsALongChain() {
    double[] base = new double[50_000];
    for (int a = 0; a < base.length; a++) {
      base[a] = 1;
      if (a > 0) {
        attack(a, a - 1, 1);
      }
    }
    Strengths chain = compute(DF_QUAD, base);
    assertThat(chain.of(49_998)).isEqualTo(1);
    assertThat(chain.of(49_999)).isZero();
  }

  /** All arguments at once, a small step, many rounds. */
  private double[] iterateAll(GradualSemantics semantics, double[] base) {
    double[] x = base.clone();
    for (int round = 0; round < 600; round++) {
      double[] wanted = new double[base.length];
      for (int a = 0; a < base.length; a++) {
        wanted[a] = naiveStrength(semantics, base[a], a, x);
      }
      for (int a = 0; a < base.length; a++) {
        x[a] += 0.2 * (wanted[a] - x[a]);
      }
    }
    return x;
  }

  private double naiveStrength(GradualSemantics semantics, double base, int a, double[] x) {
    return semantics.strength(base, joined(semantics, a, true, x), joined(semantics, a, false, x));
  }

  private double joined(GradualSemantics semantics, int target, boolean attack, double[] x) {
    double joined = 0;
    List<Influence> done = new ArrayList<>();
    for (Influence influence : influences) {
      boolean mine = influence.target == target && influence.attack == attack;
      if (mine && done.stream().noneMatch(influence::parallel)) {
        done.add(influence);
        double best =
            influences.stream()
                .filter(influence::parallel)
                .mapToDouble(i -> i.passedOn(x))
                .max()
                .orElseThrow();
        joined = semantics.join(joined, best);
      }
    }
    return joined;
  }

  private void attack(int target, int source, double weight) {
    influences.add(new Influence(target, true, new int[] {source}, Influence.NO_STEP, weight));
  }

  private void support(int target, int source, double weight) {
    influences.add(new Influence(target, false, new int[] {source}, Influence.NO_STEP, weight));
  }

  private double strength(GradualSemantics semantics, int argument, double... base) {
    return compute(semantics, base).of(argument);
  }

  private Strengths compute(GradualSemantics semantics, double... base) {
    return Strengths.compute(semantics, base, influences);
  }
}
