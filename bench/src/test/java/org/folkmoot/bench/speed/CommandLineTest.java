package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  void aPatternForJmhChoosesAmongTheBenchmarksOfThePaths() {
    String own = TokenizerBenchmark.class.getName() + ".folkmoot";
    String regex = TokenizerBenchmark.class.getName() + ".javaUtilRegex";
    String folding = FoldingBenchmark.class.getName() + ".folkmoot";
    assertThat(matching(CommandLine.of("tokenize"), List.of(), own, regex, folding))
        .containsExactly(own, regex);
    assertThat(matching(CommandLine.of("tokenize"), List.of("folkmoot$"), own, regex, folding))
        .containsExactly(own);
    assertThat(matching(CommandLine.of(), List.of("folkmoot$", "Util"), own, regex, folding))
        .containsExactly(own, regex, folding);
  }

  private static List<String> matching(
      CommandLine command, List<String> patterns, String... methods) {
    return Stream.of(methods)
        .filter(
            method ->
                command.includes(patterns).stream()
                    .anyMatch(include -> Pattern.compile(include).matcher(method).find()))
        .toList();
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
