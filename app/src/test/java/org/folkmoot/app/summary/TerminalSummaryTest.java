package org.folkmoot.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.AnalysisBuilder;
import org.folkmoot.app.SampleAnalyses;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalSummaryTest {

  private static final String GOLDEN = "src/test/resources/org/folkmoot/app/summary/ferry.txt";

  private static String summary(Analysis analysis, int columns) {
    return TerminalSummary.of(analysis, Style.PLAIN, columns);
  }

  /** Run with -Dfolkmoot.rewrite=true to take what is shown now for what is expected. */
  @Test
  void showsTheSampleAsItWasAgreed() throws IOException {
    String shown = summary(SampleAnalyses.ferry(), 100);
    if (Boolean.getBoolean("folkmoot.rewrite")) {
      Files.writeString(Path.of(GOLDEN), shown);
    }
    assertThat(shown).isEqualTo(Files.readString(Path.of(GOLDEN), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 80, 100, 200})
  void keepsToTheWidthOfTheTerminal(int columns) {
    assertThat(summary(SampleAnalyses.ferry(), columns).lines())
        .allMatch(line -> Columns.width(line) <= Math.max(40, columns));
  }

  @Test
  void fitsOnOneScreenHoweverLongTheThread() {
    assertThat(summary(SampleAnalyses.ferry(), 100).lines()).hasSizeLessThanOrEqualTo(40);
    assertThat(summary(SampleAnalyses.chain(20_000), 100).lines())
        .hasSizeLessThanOrEqualTo(40)
        .contains(" … and 19,990 more comments".replace(",", ""));
  }

  @Test
  void letsNobodysWordsActOnTheTerminal() {
    String shown = TerminalSummary.of(SampleAnalyses.hostile(), Style.COLOURED, 200);
    String uncoloured = shown.replaceAll("\u001B\\[[0-9;]*m", "");
    assertThat(uncoloured)
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]")
        .contains("<U+202E>txt.exe<U+202C>");
    assertThat(shown).doesNotContain("\u001B[2J", "\u001B]", "\u001B[31mred");
  }

  @Test
  void sayMeaningWithoutColourToo() {
    String shown = TerminalSummary.of(SampleAnalyses.ferry(), Style.COLOURED, 100);
    assertThat(shown.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(summary(SampleAnalyses.ferry(), 100));
  }

  @Test
  void showsTheClaimsOfAnArticleWithoutAThread() {
    assertThat(summary(SampleAnalyses.articleOnly(), 100))
        .startsWith("The harbour board wants to end the evening ferry")
        .contains("1 claim", "the article: “a night bus will take its place”")
        .doesNotContain("WHO ANSWERS WHOM");
  }

  @Test
  void namesTheThreadOfACopyThatStandsInAnotherOne() {
    AnalysisBuilder made =
        new AnalysisBuilder("t1", "A thread")
            .comment("c1", "ann", "Old words.")
            .comment("c2", "bo", "x");
    Cue cue =
        made.cue(EvidenceKind.EXACT, "c1", "Old words.")
            .matching(new Counterpart("c2", "t9", null, new Span(0, 10)));
    Evidence evidence = AnalysisBuilder.evidence(EvidenceKind.EXACT, 0.9, "The same.", cue);
    made.flag(
        new SelfRepetition("c1", List.of(cue.span()), 0.9, Severity.HIGH, "The same.", evidence));
    assertThat(summary(made.build(), 100)).contains("c1 ann = c2 in t9: “Old words.”");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(summary(SampleAnalyses.empty(), 100)).contains("NO FLAGS", "NO CLAIMS");
  }
}
