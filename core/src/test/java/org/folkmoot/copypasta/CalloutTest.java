package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalloutTest {

  private static final String CALLED = "The lake is clean, the beach is long and parking is free.";

  static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CalloutTest.class.getResourceAsStream("callouts.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  static Stream<String> callouts() throws IOException {
    return lines().stream().filter(line -> line.startsWith("call ")).map(l -> l.substring(5));
  }

  static Stream<String> others() throws IOException {
    return lines().stream().filter(line -> line.startsWith("none ")).map(l -> l.substring(5));
  }

  @ParameterizedTest
  @MethodSource("callouts")
  void flagsTheCommentThatIsCalledOut(String line) {
    String text = line.replace("[", "").replace("]", "");
    List<Flag> flags = answer(text).flags();
    assertThat(flags).singleElement().isInstanceOf(CopypastaAlleged.class);
    Flag flag = flags.get(0);
    assertThat(flag.comment()).isEqualTo("c1");
    assertThat(flag.by()).isEqualTo("c2");
    assertThat(flag.severity()).isEqualTo(Severity.REVIEW);
    Cue cue = flag.evidence().cues().get(0);
    assertThat(flag.evidence().kind()).isEqualTo(EvidenceKind.CALLOUT);
    assertThat(cue.quote()).isEqualTo(line.substring(line.indexOf('[') + 1, line.indexOf(']')));
    assertThat(cue.span().of(text)).isEqualTo(cue.quote());
  }

  @ParameterizedTest
  @MethodSource("others")
  void raisesNothingOnOtherTalkOfPasting(String line) {
    assertThat(answer(line).flags()).isEmpty();
  }

  @Test
  void leavesAQuotedCalloutAlone() {
    assertThat(
            answer("> this is copypasta\n\nNo reason to be rude, the numbers are right.").flags())
        .isEmpty();
  }

  @Test
  void leavesACalloutOfOneselfAlone() {
    assertThat(
            ThreadFixture.empty()
                .comment("ann", CALLED)
                .comment("ann", "Sorry, this is copypasta.")
                .answering("c2", "c1")
                .flags())
        .isEmpty();
  }

  @Test
  void leavesACalloutOfTheArticleAlone() {
    assertThat(
            ThreadFixture.empty()
                .comment("ann", CALLED)
                .comment("bob", "This is copypasta.")
                .flags())
        .isEmpty();
  }

  private static ThreadFixture answer(String text) {
    return ThreadFixture.empty().comment("ann", CALLED).comment("bob", text).answering("c2", "c1");
  }
}
