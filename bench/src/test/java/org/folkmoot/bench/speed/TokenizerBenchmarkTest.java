package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizerBenchmarkTest {

  private final TokenizerBenchmark benchmark = new TokenizerBenchmark();

  @Test
  void everyContestantFindsWordsAndFindsTheSameEachTime() {
    assertThat(benchmark.folkmoot()).isPositive().isEqualTo(benchmark.folkmoot());
    assertThat(benchmark.openNlpSimpleTokenizer())
        .isPositive()
        .isEqualTo(benchmark.openNlpSimpleTokenizer());
    assertThat(benchmark.javaTextBreakIterator())
        .isPositive()
        .isEqualTo(benchmark.javaTextBreakIterator());
    assertThat(benchmark.javaUtilRegex()).isPositive().isEqualTo(benchmark.javaUtilRegex());
  }
}
