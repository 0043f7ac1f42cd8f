package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private record Said(double score, boolean right) {}

  private static Calibration of(Said... said) {
    return Calibration.of(List.of(said), Said::score, Said::right);
  }

  @Test
  void measuresHowFarScoresAreFromHowOftenTheyAreRight() {
    Calibration calibration =
        of(new Said(0.8, true), new Said(0.85, false), new Said(0.25, false), new Said(1, true));
    assertThat(calibration.error()).isCloseTo((0.65 + 0.25 + 0) / 4, within(1e-9));
    assertThat(calibration.bins()).hasSize(3);
    assertThat(calibration.bins().get(1).right()).isEqualTo(0.5);
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(of().error()).isNaN();
    assertThat(of().bins()).isEmpty();
  }
}
