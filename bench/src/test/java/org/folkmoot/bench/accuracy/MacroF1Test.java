package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MacroF1Test {

  private record Case(String gold, String found) {}

  private static final MacroF1<Case> F1 = new MacroF1<>(Case::gold, Case::found);

  private static final List<Case> CASES =
      List.of(
          new Case("a", "a"),
          new Case("a", "a"),
          new Case("a", "b"),
          new Case("b", "b"),
          new Case("b", "a"),
          new Case("c", "c"));

  @Test
  void isTheMeanOverLabelsThatAreNotTooRare() {
    assertThat(F1.labels(CASES, 2)).containsExactly("a", "b");
    double a = 2 * 2.0 / (3 + 3);
    double b = 2 * 1.0 / (2 + 2);
    assertThat(F1.mean(List.of("a", "b")).applyAsDouble(CASES))
        .isCloseTo((a + b) / 2, within(1e-9));
    assertThat(F1.of("a").applyAsDouble(CASES)).isCloseTo(a, within(1e-9));
  }

  @Test
  void saysNothingOfALabelThatIsNotThere() {
    assertThat(F1.of("z").applyAsDouble(CASES)).isNaN();
    assertThat(F1.mean(List.of("z")).applyAsDouble(CASES)).isNaN();
  }
}
