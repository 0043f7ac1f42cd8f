package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
  }

  private static Interval interval(List<List<Integer>> groups) {
    return Objects.requireNonNull(
        new Bootstrap(7, 500).intervals(groups, Map.of("mean", BootstrapTest::mean)).get("mean"));
  }

  @Test
  void theIntervalHoldsTheValueAndIsTheSameForTheSameSeed() {
    List<List<Integer>> groups = List.of(List.of(1, 2), List.of(3), List.of(4, 5), List.of(9));
    Interval interval = interval(groups);
    assertThat(interval.value()).isEqualTo(4.0);
    assertThat(interval.low()).isLessThan(4.0);
    assertThat(interval.high()).isGreaterThan(4.0);
    assertThat(interval(groups)).isEqualTo(interval);
  }

  @Test
  void aResampleThatHoldsNothingToCountIsLeftOut() {
    List<List<Integer>> groups = List.of(List.of(1), List.of(), List.of(), List.of());
    Interval interval = interval(groups);
    assertThat(interval.low()).isEqualTo(1.0);
    assertThat(interval.high()).isEqualTo(1.0);
  }
}
