package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class TokenizerBenchmarkTest {

  private final TokenizerBenchmark benchmark = new TokenizerBenchmark();

  private final TokenizerBenchmark.CpuClock clock = new TokenizerBenchmark.CpuClock();

  @Test
  void everyContestantFindsWordsAndFindsTheSameEachTime() {
    repeats(() -> benchmark.folkmoot(clock));
    repeats(() -> benchmark.openNlpSimpleTokenizer(clock));
    repeats(() -> benchmark.javaTextBreakIterator(clock));
    repeats(() -> benchmark.javaUtilRegex(clock));
    assertThat(clock.passes).isEqualTo(8);
    assertThat(clock.cpuNanos).isPositive();
  }

  private static void repeats(LongSupplier pass) {
    assertThat(pass.getAsLong()).isPositive().isEqualTo(pass.getAsLong());
  }
}
