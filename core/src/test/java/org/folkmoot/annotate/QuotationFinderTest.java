package org.folkmoot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.folkmoot.token.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  private static final String SAID = "The boat was late again.";

  private static final String[] PIECES = {
    "[quote]",
    "[quote=ann]",
    "[/quote]",
    "[/quote=",
    "[qoute]",
    "[/b]",
    "[x=",
    "[/",
    "[",
    "]",
    ">",
    "\n",
    "ann wrote:\n",
    "word ",
    "\"",
    "\u201C",
    "\uD800",
    "[QU0TE]"
  };

  private static List<Quotation> find(String text) {
    return QuotationFinder.find(Tokenizer.tokenize(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[quote]%s[/quote] No.",
        "[Q\u200BU0TE=ann]%s[/QUOT\u0395] No.",
        "[qoute]%s[/quote] No.",
        "[quote]%s[/qoute] No.",
        "[size=2]%s[/quote] No.",
        "[quote]%s[/end] No.",
      })
  void readsTagsThroughDisguisesAndTypingErrors(String notation) {
    String text = String.format(notation, SAID);
    assertThat(find(text))
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.marking()).isEqualTo(Marking.BBCODE);
              assertThat(quotation.words().of(text)).isEqualTo(SAID);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[b]%s[/b] No.", "[queue]%s[/queue] No.", "[quote] %s No.", "%s [/quote]"})
  void leavesOtherBracketsAlone(String notation) {
    assertThat(find(String.format(notation, SAID))).isEmpty();
  }

  @Test
  void quotationsLieInsideAnyText() {
    for (int seed = 0; seed < 5_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(find(text.toString()))
          .as("seed %d: %s", seed, text)
          .allMatch(quotation -> quotation.whole().end() <= text.length())
          .allMatch(quotation -> quotation.words().end() <= text.length());
    }
  }
}
