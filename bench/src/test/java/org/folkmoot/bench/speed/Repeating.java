package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToLongFunction;

/** Checks of a benchmark method on few comments. */
final class Repeating {

  private Repeating() {}

  /** The things found in a pass; that there are some, and the same ones in a second pass. */
  static int found(ToLongFunction<CpuClock> benchmark) {
    CpuClock clock = new CpuClock();
    long first = benchmark.applyAsLong(clock);
    assertThat(Found.count(first)).isPositive();
    assertThat(benchmark.applyAsLong(clock)).isEqualTo(first);
    assertThat(clock.passes).isEqualTo(2);
    assertThat(clock.found).isEqualTo(2L * Found.count(first));
    assertThat(clock.cpuNanos).isPositive();
    return Found.count(first);
  }
}
