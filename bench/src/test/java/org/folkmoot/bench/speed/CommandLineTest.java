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
  void runsAllPathsWhereNoneIsNamed() {
    assertThat(CommandLine.of("-i", "1").includes(List.of())).hasSize(SpeedPath.values().length);
  }

  @Test
  void leavesTheChoiceToAPatternForJmh() {
    assertThat(CommandLine.of("hankcs").includes(List.of("hankcs"))).isEmpty();
    assertThat(CommandLine.of("phrases").includes(List.of())).hasSize(1);
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
