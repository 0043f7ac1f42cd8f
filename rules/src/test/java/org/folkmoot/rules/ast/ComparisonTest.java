package org.folkmoot.rules.ast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.folkmoot.rules.ast.Comparison.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void isTheSameHoweverItsNumberIsWritten() {
    assertThat(Comparison.ofShare(Operator.AT_LEAST, "0.60"))
        .isEqualTo(Comparison.ofShare(Operator.AT_LEAST, "0.6"));
  }

  @Test
  void isSpelledInTheLargestUnitOfTime() {
    assertThat(time("604800").spelled()).isEqualTo("< 7d");
    assertThat(time("5400").spelled()).isEqualTo("< 90m");
    assertThat(time("0").spelled()).isEqualTo("< 0s");
    assertThat(time("1.5").spelled()).isEqualTo("< 1.5s");
  }

  @Test
  void neverHoldsForWhatIsNoNumber() {
    for (Operator operator : Operator.values()) {
      assertThat(Comparison.of(operator, 3).holds(Double.NaN)).as(operator.sign()).isFalse();
    }
  }

  @Test
  void saysOfAtLeastThatManyWhatHoldsOfAllFromThereOn() {
    for (Operator operator : Operator.values()) {
      for (int bound = 0; bound < 6; bound++) {
        for (int least = 0; least < 6; least++) {
          Comparison comparison = Comparison.of(operator, bound);
          assertThat(comparison.holdsFrom(least))
              .as("%s from %s", comparison.spelled(), least)
              .isEqualTo(tried(comparison, least));
        }
      }
    }
  }

  /** All numbers that can tell, one by one. */
  private static @Nullable Boolean tried(Comparison comparison, int least) {
    boolean first = comparison.holds(least);
    for (int n = least; n < least + 12; n++) {
      if (comparison.holds(n) != first) {
        return null;
      }
    }
    return first;
  }

  @Test
  void spellsSharesWithoutLoss() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextInt(100_001), 5);
      String percent = new Share(value).spelled();
      assertThat(percent).endsWith("%");
      assertThat(new BigDecimal(percent.substring(0, percent.length() - 1)).movePointLeft(2))
          .isEqualByComparingTo(value);
    }
  }

  private static Comparison time(String seconds) {
    return new Comparison(Operator.LESS, new BigDecimal(seconds), Unit.TIME);
  }
}
