package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhraseSampleTest {

  private final CommentCorpus corpus = CommentCorpus.generated(7, 500);

  private final List<String> phrases = PhraseSample.of(corpus, 1_000, 1);

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(PhraseSample.of(corpus, 1_000, 1)).isEqualTo(phrases);
    assertThat(PhraseSample.of(corpus, 1_000, 2)).isNotEqualTo(phrases);
  }

  @Test
  void hasAsManyDifferentPhrasesOfTwoToFiveWordsAsWanted() {
    assertThat(phrases).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(phrases).allMatch(phrase -> phrase.matches("[a-z]+( [a-z]+){1,4}"));
    assertThat(phrases).anyMatch(phrase -> phrase.split(" ").length == 5);
  }

  @Test
  void fourInFiveStandInTheCorpus() {
    String text = " " + String.join(" ", corpus.comments()).toLowerCase(Locale.ROOT) + " ";
    long standing = phrases.stream().filter(text::contains).count();
    assertThat(standing).isBetween(750L, 900L);
  }

  @Test
  void takesNoPiecesOfWordsOrAddresses() {
    CommentCorpus pieces =
        new CommentCorpus(
            "pieces",
            List.of("don't go", "half-time score, www.some where.com x", "(Yes indeed)!"));
    assertThat(PhraseSample.of(pieces, 2, 1)).contains("yes indeed").doesNotContain("t go");
    assertThat(String.join(" ", PhraseSample.of(pieces, 3, 1)))
        .doesNotContain("score", "some", "where");
  }

  @Test
  void refusesACorpusWithTooFewWords() {
    CommentCorpus poor = new CommentCorpus("poor", List.of("yes no", "?"));
    assertThatThrownBy(() -> PhraseSample.of(poor, 1_000, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("poor must have words for 1000 phrases, found ");
    assertThatThrownBy(() -> PhraseSample.of(new CommentCorpus("mute", List.of("!")), 1, 1))
        .hasMessage("mute must have words for 1 phrases, found 0");
  }

  @Test
  void readsLongTextsWithoutEnd() {
    CommentCorpus endless = new CommentCorpus("endless", List.of("so it goes ".repeat(50_000)));
    assertThat(PhraseSample.of(endless, 3, 1)).hasSize(3);
  }
}
