package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.folkmoot.argument.Label.IN;
import static org.folkmoot.argument.Label.OUT;
import static org.folkmoot.argument.Label.UNDECIDED;
import static org.folkmoot.semantics.SupportReading.DEDUCTIVE;
import static org.folkmoot.semantics.SupportReading.NECESSARY;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.folkmoot.argument.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundedSemanticsTest {

  private static final int LONG = 50_000;

  @Test
  void findsNothingInAnEmptyFramework() {
    assertThat(labels(BipolarFramework.ofSize(0), DEDUCTIVE)).isEmpty();
  }

  @Test
  void putsInWhatADefenderDefends() {
    assertThat(labels(BipolarFramework.ofSize(3).attack(0, 1).attack(1, 2), DEDUCTIVE))
        .containsExactly(IN, OUT, IN);
  }

  @Test
  void decidesNeitherOfTwoThatAttackEachOther() {
    assertThat(labels(BipolarFramework.ofSize(2).attack(0, 1).attack(1, 0), DEDUCTIVE))
        .containsExactly(UNDECIDED, UNDECIDED);
  }

  @Test
  void neverPutsInWhatAttacksItself() {
    assertThat(labels(BipolarFramework.ofSize(2).attack(0, 0).attack(0, 1), DEDUCTIVE))
        .containsExactly(UNDECIDED, UNDECIDED);
    assertThat(labels(BipolarFramework.ofSize(3).attack(0, 0).attack(0, 1).attack(2, 0), DEDUCTIVE))
        .containsExactly(OUT, IN, IN);
  }

  /** 0 supports 1, 2 attacks 1: if 0 stood, 1 would have to. */
  @Test
  void putsOutWhatSupportsARefutedClaimWhereSupportIsDeductive() {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(3).support(0, 1).attack(2, 1);
    assertThat(labels(framework, DEDUCTIVE)).containsExactly(OUT, OUT, IN);
    assertThat(labels(framework, NECESSARY)).containsExactly(IN, OUT, IN);
  }

  /** 0 supports 1, 2 attacks 0: 1 cannot stand without 0. */
  @Test
  void putsOutWhatRestsOnARefutedClaimWhereSupportIsNecessary() {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(3).support(0, 1).attack(2, 0);
    assertThat(labels(framework, NECESSARY)).containsExactly(OUT, OUT, IN);
    assertThat(labels(framework, DEDUCTIVE)).containsExactly(OUT, IN, IN);
  }

  /**
   * 0 supports 1, which attacks 2, which supports 3 and supports 4: attacks reach what leads to 2.
   */
  @Test
  void attacksThroughSupportsOnBothSides() {
    BipolarFramework.Builder framework =
        BipolarFramework.ofSize(4).support(0, 1).attack(1, 2).support(3, 2);
    assertThat(labels(framework, DEDUCTIVE)).containsExactly(IN, IN, OUT, OUT);
  }

  @Test
  void labelsArgumentsThatSupportEachOtherAlike() {
    BipolarFramework.Builder circle =
        BipolarFramework.ofSize(4).support(0, 1).support(1, 2).support(2, 0);
    assertThat(labels(circle, DEDUCTIVE)).containsExactly(IN, IN, IN, IN);
    assertThat(labels(circle.attack(3, 1), DEDUCTIVE)).containsExactly(OUT, OUT, OUT, IN);
    assertThat(labels(circle, NECESSARY)).containsExactly(OUT, OUT, OUT, IN);
  }

  @Test
  void decidesNothingWhereASupporterAttacksWhatItSupports() {
    assertThat(labels(BipolarFramework.ofSize(2).support(0, 1).attack(0, 1), DEDUCTIVE))
        .containsExactly(UNDECIDED, UNDECIDED);
  }

  @ParameterizedTest
  @EnumSource(SupportReading.class)
  void agreesWithTheDefinition(SupportReading reading) {
    Set<Label> met = EnumSet.noneOf(Label.class);
    for (int seed = 0; seed < 4_000; seed++) {
      Random random = new Random(seed);
      int n = random.nextInt(9);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, n, 0.3 * random.nextDouble());
      boolean[][] supports = NaiveSemantics.anyPairs(random, n, 0.4 * random.nextDouble());
      List<Label> expected =
          NaiveSemantics.grounded(NaiveSemantics.complexAttacks(attacks, supports, reading));
      BipolarFramework framework = NaiveSemantics.framework(attacks, supports);
      assertThat(GroundedSemantics.labels(framework, reading))
          .as("seed %s", seed)
          .isEqualTo(expected);
      met.addAll(expected);
    }
    assertThat(met).containsExactly(IN, OUT, UNDECIDED);
  }

  @Test
  void readsNecessarySupportAsDeductiveSupportReversed() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, 20, 0.08);
      boolean[][] supports = NaiveSemantics.anyPairs(random, 20, 0.06);
      BipolarFramework framework = NaiveSemantics.framework(attacks, supports);
      BipolarFramework dual = NaiveSemantics.framework(attacks, NaiveSemantics.reversed(supports));
      assertThat(GroundedSemantics.labels(framework, NECESSARY))
          .as("seed %s", seed)
          .isEqualTo(GroundedSemantics.labels(dual, DEDUCTIVE));
    }
  }

  /** Where an argument stands, all that it supports does; where one falls, its supporters do. */
  @Test
  void isClosedUnderDeductiveSupport() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      boolean[][] attacks = NaiveSemantics.anyPairs(random, 15, 0.08);
      boolean[][] supports = NaiveSemantics.anyPairs(random, 15, 0.06);
      List<Label> labels =
          GroundedSemantics.labels(NaiveSemantics.framework(attacks, supports), DEDUCTIVE);
      for (int a = 0; a < 15; a++) {
        for (int b = 0; b < 15; b++) {
          if (supports[a][b]) {
            assertThat(labels.get(a) == IN && labels.get(b) != IN).as("seed %s", seed).isFalse();
            assertThat(labels.get(b) == OUT && labels.get(a) != OUT).as("seed %s", seed).isFalse();
          }
        }
      }
    }
  }

  @Test
  void countsAParallelAttackOnce() {
    BipolarFramework.Builder framework =
        BipolarFramework.ofSize(3).attack(0, 1).attack(0, 1).attack(1, 2).attack(1, 2);
    assertThat(labels(framework.support(2, 0).support(2, 0), DEDUCTIVE))
        .containsExactly(IN, OUT, IN);
  }

  @Test
  void namesTheAttackThatPutsAnArgumentOut() {
    GroundedSemantics solved =
        GroundedSemantics.solve(
            BipolarFramework.ofSize(4).support(0, 1).support(1, 2).attack(3, 2).build(), DEDUCTIVE);
    for (int argument = 0; argument < 3; argument++) {
      assertThat(solved.attacker(argument)).isEqualTo(3);
      assertThat(solved.target(argument)).isEqualTo(2);
    }
  }

  @Test
  void holdsALongChainOfAttacks() {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(LONG);
    for (int a = 1; a < LONG; a++) {
      framework.attack(a - 1, a);
    }
    List<Label> labels = labels(framework, DEDUCTIVE);
    for (int a = 0; a < LONG; a++) {
      assertThat(labels.get(a)).isEqualTo(a % 2 == 0 ? IN : OUT);
    }
  }

  /** The derived attacks of this one are LONG² / 4. */
  @ParameterizedTest
  @EnumSource(SupportReading.class)
  void holdsLongChainsOfSupports(SupportReading reading) {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(LONG);
    int half = LONG / 2;
    for (int a = 1; a < LONG; a++) {
      if (a != half) {
        framework.support(a - 1, a);
      }
    }
    // From the end that all of the first chain lead to, on the end that all of the second do.
    boolean deductive = reading == DEDUCTIVE;
    framework.attack(deductive ? half - 1 : 0, deductive ? LONG - 1 : half);
    List<Label> labels = labels(framework, reading);
    assertThat(labels.subList(0, half)).containsOnly(IN);
    assertThat(labels.subList(half, LONG)).containsOnly(OUT);
  }

  @Test
  void holdsALongCircleOfSupports() {
    BipolarFramework.Builder framework = BipolarFramework.ofSize(LONG + 1);
    for (int a = 0; a < LONG; a++) {
      framework.support(a, (a + 1) % LONG);
    }
    assertThat(labels(framework, DEDUCTIVE)).containsOnly(IN);
    assertThat(labels(framework.attack(LONG, 7), DEDUCTIVE)).startsWith(OUT).endsWith(OUT, IN);
  }

  @Test
  void refusesAnArgumentThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BipolarFramework.ofSize(2).attack(0, 2))
        .withMessage("argument 2 must be in [0, 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BipolarFramework.ofSize(2).support(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> BipolarFramework.ofSize(-1));
  }

  private static List<Label> labels(BipolarFramework.Builder framework, SupportReading reading) {
    return GroundedSemantics.labels(framework.build(), reading);
  }
}
