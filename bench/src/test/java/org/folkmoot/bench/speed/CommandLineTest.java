package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void readsPathsUpToTheFirstOptionOfJmh() {
    CommandLine command = CommandLine.of("tokenize", "folding", "-f", "2");
    assertThat(command.paths()).containsExactly(SpeedPath.TOKENIZE, SpeedPath.FOLDING);
    assertThat(command.jmh()).containsExactly("-f", "2");
  }

  @Test
  void leavesOutTheOtherPaths() {
    List<String> excludes = CommandLine.of("tokenize").excludes();
    assertThat(excludes).hasSize(SpeedPath.values().length - 1);
    assertThat(excludes).doesNotContain(SpeedPath.TOKENIZE.include());
  }

  @Test
  void leavesOutNothingWhereNoPathIsNamed() {
    assertThat(CommandLine.of("-i", "1").excludes()).isEmpty();
    assertThat(CommandLine.of("hankcs").excludes()).isEmpty();
  }

  @Test
  void saysTheCommandThatRepeatsAPathWithoutTheFolderOfTheCorpus() {
    CommandLine command = CommandLine.of("tokenize", "folding", "-f", "2");
    assertThat(command.repeating(SpeedPath.FOLDING, Optional.of("/home/me/real.jsonl")))
        .isEqualTo("java -Dcorpus=real.jsonl -jar bench/target/benchmarks.jar folding -f 2");
    assertThat(CommandLine.of().repeating(SpeedPath.PHRASES, Optional.empty()))
        .isEqualTo("java -jar bench/target/benchmarks.jar phrases");
  }

  @Test
  void findsTheBenchmarksOfAPathAndOfNoOther() {
    assertThat(SpeedPath.TOKENIZE.includes(TokenizerBenchmark.class.getName() + ".folkmoot"))
        .isTrue();
    assertThat(SpeedPath.TOKENIZE.includes("org.folkmoot.bench.speed.TokenizerPeersBenchmark.x"))
        .isTrue();
    assertThat(SpeedPath.TOKENIZE.includes(FoldingBenchmark.class.getName() + ".folkmoot"))
        .isFalse();
    assertThat(SpeedPath.named("tokenizer")).isEmpty();
  }
}
