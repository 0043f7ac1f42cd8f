package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.bench.speed.Repeating.found;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

  private static final CommentCorpus CORPUS =
      new CommentCorpus(
          "two comments",
          List.of("The ferry is late again. Nobody knows why.", "The ferry left. I saw it go."));

  @Test
  void everyTokenizerFindsTheWords() {
    TokenizerBenchmark benchmark = new TokenizerBenchmark(CORPUS);
    assertThat(found(benchmark::javaUtilRegex)).isEqualTo(15);
    assertThat(found(benchmark::openNlpSimpleTokenizer)).isEqualTo(19);
    assertThat(found(benchmark::folkmoot)).isEqualTo(19);
    assertThat(found(benchmark::javaTextBreakIterator)).isEqualTo(32); // 13 blanks, too
  }

  @Test
  void everySplitterFindsTheSentences() {
    SentenceBenchmark benchmark = new SentenceBenchmark(CORPUS);
    assertThat(found(benchmark::folkmoot)).isEqualTo(4);
    assertThat(found(benchmark::javaTextBreakIterator)).isEqualTo(4);
  }

  @Test
  void everyFoldingKeepsPlainLetters() {
    FoldingBenchmark benchmark = new FoldingBenchmark(CORPUS);
    int characters = CORPUS.comments().stream().mapToInt(String::length).sum();
    assertThat(found(benchmark::folkmoot)).isEqualTo(characters);
    assertThat(found(benchmark::javaTextNormalizer)).isEqualTo(characters);
  }

  @Test
  void everyMatcherFindsThePhrases() {
    CommentCorpus generated = CommentCorpus.generated(3, 40);
    PhraseBenchmark benchmark = new PhraseBenchmark(generated);
    PhraseBenchmark.OurPhrases ours = new PhraseBenchmark.OurPhrases();
    ours.phrases = 20;
    ours.build(benchmark);
    PhraseBenchmark.Alternatives regex = new PhraseBenchmark.Alternatives();
    regex.phrases = 20;
    regex.build(benchmark);
    int all = found(clock -> benchmark.folkmoot(ours, clock));
    assertThat(found(clock -> benchmark.javaUtilRegex(regex, clock))).isBetween(1, all);
  }

  @Test
  void theEngineFiresWhereThePlainLoopHolds() {
    RuleBenchmark benchmark = new RuleBenchmark(CommentCorpus.generated(5, 60));
    RuleBenchmark.ManyRules rules = new RuleBenchmark.ManyRules();
    rules.rules = 20;
    rules.build(benchmark);
    int fired = found(clock -> benchmark.folkmoot(rules, clock));
    assertThat(found(clock -> benchmark.plainLoop(rules, clock))).isGreaterThanOrEqualTo(fired / 2);
    assertThat(fired).isPositive();
  }

  @Test
  void theClockCountsWhatWasRead() {
    CpuClock clock = new CpuClock();
    clock.time(CORPUS, text -> Found.of(3, -1));
    clock.time(CORPUS.part(1), text -> Found.of(5, 7));
    assertThat(clock.passes).isEqualTo(2);
    assertThat(clock.comments).isEqualTo(3);
    assertThat(clock.bytes).isEqualTo(CORPUS.bytes() + CORPUS.part(1).bytes());
    assertThat(clock.found).isEqualTo(11);
  }

  @Test
  void whatIsFoundSurvivesPacking() {
    long found = Found.of(123_456, -7);
    assertThat(Found.count(found)).isEqualTo(123_456);
    assertThat(Found.offsets(found)).isEqualTo(-7);
  }
}
