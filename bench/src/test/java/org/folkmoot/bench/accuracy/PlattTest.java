package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.folkmoot.model.Logits;
import org.junit.jupiter.api.Test;

class PlattTest {

  private static final int SIZE = 20_000;

  /** Logits twice as far from the middle as they should be, and one too high. */
  private static double claimed(double logit) {
    return 2 * logit + 1;
  }

  @Test
  void putsOverconfidentScoresRight() {
    SplittableRandom random = new SplittableRandom(5);
    double[] logits = new double[SIZE];
    boolean[] yes = new boolean[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double logit = random.nextDouble(-3, 3);
      logits[i] = claimed(logit);
      yes[i] = random.nextDouble() < Logits.logistic(logit);
    }
    Platt platt = Platt.fit(logits, yes);
    assertThat(platt.slope()).isCloseTo(0.5, within(0.03));
    assertThat(platt.offset()).isCloseTo(-0.5, within(0.05));
    assertThat(error(logits, yes, Platt.NONE)).isGreaterThan(0.1);
    assertThat(error(logits, yes, platt)).isLessThan(0.02);
  }

  private static double error(double[] logits, boolean[] yes, Platt platt) {
    List<Integer> all = IntStream.range(0, logits.length).boxed().toList();
    return Calibration.of(all, i -> Logits.logistic(platt.applied(logits[i])), i -> yes[i]).error();
  }

  @Test
  void isNotCarriedAwayByAFewRecords() {
    Platt platt = Platt.fit(new double[] {1, -1}, new boolean[] {true, false});
    assertThat(Logits.logistic(platt.applied(1))).isCloseTo(2 / 3.0, within(0.01));
  }
}
