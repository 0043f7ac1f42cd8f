package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {

  /** Rosenbrock's valley: its only minimum is 0 at (1,1), behind a bend. */
  private static double valley(double[] p, double[] gradient) {
    double a = 1 - p[0];
    double b = p[1] - p[0] * p[0];
    gradient[0] = -2 * a - 400 * p[0] * b;
    gradient[1] = 200 * b;
    return a * a + 100 * b * b;
  }

  @Test
  void findsTheBottomOfACurvedValley() {
    double[] found = Lbfgs.minimise(LbfgsTest::valley, new double[] {-1.2, 1}, 500, 0);
    assertThat(found[0]).isCloseTo(1, within(1e-4));
    assertThat(found[1]).isCloseTo(1, within(1e-4));
  }

  @Test
  void staysWhereNothingIsLower() {
    double[] found = Lbfgs.minimise(LbfgsTest::valley, new double[] {1, 1}, 500, 0);
    assertThat(found).containsExactly(1, 1);
  }

  @Test
  void takesNoMoreStepsThanItMay() {
    double[] start = {-1.2, 1};
    assertThat(Lbfgs.minimise(LbfgsTest::valley, start, 0, 0)).containsExactly(start);
  }
}
