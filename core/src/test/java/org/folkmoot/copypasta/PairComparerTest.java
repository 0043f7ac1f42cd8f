package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.copypasta.Comparison.Shared;
import org.folkmoot.copypasta.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairComparerTest {

  private static final String A =
      "Every spring the river takes another two metres of the path, and every autumn the parish puts"
          + " up the same wooden fence that the next flood carries down to the mill.";
  private static final String ANSWER =
      "Then build it of stone. My village did that after the second flood, the bill was split among"
          + " all the farms, and nobody has complained since.";

  private final PairComparer comparer = new PairComparer(CopypastaOptions.defaults());

  @Test
  void theSameTextIsTheSame() {
    Comparison found = comparer.compare(A, A.toUpperCase(java.util.Locale.ROOT));
    assertThat(found.verdict()).isEqualTo(Verdict.SAME);
    assertThat(found.verdict().isCopy()).isTrue();
    assertThat(found.score()).isGreaterThan(0.8);
  }

  @Test
  void spansPointAtTheSameWordsInBoth() {
    String b = "Copied from the parish board.\n\n" + A;
    Comparison found = comparer.compare(A, b);
    assertThat(found.verdict().isCopy()).isTrue();
    assertThat(found.spans()).hasSize(1);
    Shared shared = found.spans().get(0);
    assertThat(shared.b().of(b)).isEqualTo(shared.a().of(A));
  }

  @Test
  void aPartIsContained() {
    String part = A + " " + ANSWER;
    assertThat(comparer.compare(part + " " + new TopicalTexts(5).comment(9), part).verdict())
        .isEqualTo(Verdict.CONTAINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> %s\n\n%s",
        "[quote=\"ann\"]%s[/quote]\n%s",
        "[QU0TE=ann]%s[/Q\u200BUOTE]\n%s",
        "[qoute=ann]%s[/quote]\n%s",
        "[quote=ann]%s[/qoute]\n%s",
        "Originally posted by ann\n%s\n\n%s",
        "ann wrote:\n%s\n\n%s",
        "%s\n\n%s"
      })
  void whatOpensACommentAndIsAnsweredIsQuoted(String notation) {
    String b = String.format(notation, A, ANSWER);
    Comparison found = comparer.compare(A, b);
    assertThat(found.verdict()).isEqualTo(Verdict.QUOTED);
    assertThat(found.score()).isLessThan(0.5);
    assertThat(found.spans().get(0).b().of(b) + ".").isEqualTo(A);
  }

  @Test
  void whatClosesBothIsBoilerplate() {
    String notice =
        "\n\nSign up for our letter and have the best stories of the week in your box at seven.";
    assertThat(comparer.compare(A + notice, ANSWER + notice).verdict())
        .isEqualTo(Verdict.BOILERPLATE);
  }

  @Test
  void differentTextsAreDifferent() {
    Comparison found = comparer.compare(A, ANSWER);
    assertThat(found.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(found.spans()).isEmpty();
    assertThat(comparer.compare("", "").verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(comparer.compare("Thanks!", "Thanks!").verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  /** Tags are read to the end of the text, wherever that is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD800\u202E\uFFFF[quote[/quote][/[=] > \"",
        "[quote]%s[/quote=",
        "[x=1]%s[/quote=",
        "[quote]%s[/",
        "[quote=ann]%s[/b",
        "%s[/quote]",
      })
  void spansLieInsideWhateverTheTags(String notation) {
    for (int times = 1; times <= 50; times += 49) {
      String b = String.format(notation, A).repeat(times) + A;
      for (int end = 0; end <= Math.min(b.length(), 400); end++) {
        String cut = b.substring(0, end);
        Comparison found = comparer.compare(A, cut);
        assertThat(found.spans()).allMatch(shared -> shared.b().end() <= cut.length());
      }
    }
  }
}
