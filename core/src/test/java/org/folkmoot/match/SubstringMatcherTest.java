package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.match.SubstringMatcher.Match;
import org.folkmoot.text.Span;
import org.folkmoot.token.FoldedText;
import org.junit.jupiter.api.Test;

class SubstringMatcherTest {

  private static SubstringMatcher<String> matcher(List<String> phrases) {
    SubstringMatcher.Builder<String> builder = SubstringMatcher.builder();
    phrases.forEach(phrase -> builder.add(phrase, phrase));
    return builder.build();
  }

  @Test
  void findsInsideWordsWhateverTheDress() {
    String text = "My\u200BSP\u0430MSITE!";
    assertThat(matcher(List.of("spam", "site")).all(FoldedText.of(text)))
        .containsExactly(new Match<>(new Span(3, 7), "spam"), new Match<>(new Span(7, 11), "site"));
  }

  @Test
  void keepsBothOfTwoEqualPhrases() {
    SubstringMatcher<String> matcher =
        SubstringMatcher.<String>builder().add("so", "first").add("SO", "second").build();
    assertThat(matcher.all(FoldedText.of("also")))
        .extracting(Match::value)
        .containsExactly("first", "second");
  }

  @Test
  void refusesAPhraseWithoutACharacter() {
    assertThatThrownBy(() -> SubstringMatcher.builder().add("\u200B", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMatcherDoesNotGrowWithItsBuilder() {
    SubstringMatcher.Builder<String> builder = SubstringMatcher.<String>builder().add("a", "a");
    SubstringMatcher<String> matcher = builder.build();
    builder.add("abc", "abc");
    assertThat(matcher.all(FoldedText.of("abc"))).hasSize(1);
  }

  @Test
  void findsWhatASearchByHandFinds() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<String> phrases = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        phrases.add(letters(random, 1 + random.nextInt(4)));
      }
      FoldedText text = FoldedText.of(letters(random, 60));
      assertThat(matcher(phrases).all(text))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(byHand(phrases, text));
    }
  }

  /** No letter three times over: that would be folded. */
  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      char c = "ab-\u4E2D".charAt(random.nextInt(4));
      int at = text.length();
      if (at < 1 || text.charAt(at - 1) != c) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static List<Match<String>> byHand(List<String> phrases, FoldedText text) {
    List<Match<String>> found = new ArrayList<>();
    for (String phrase : phrases) {
      String folded = FoldedText.of(phrase).text();
      for (int i = 0; i + folded.length() <= text.text().length(); i++) {
        if (text.text().startsWith(folded, i)) {
          found.add(new Match<>(text.original(new Span(i, i + folded.length())), phrase));
        }
      }
    }
    return found;
  }

  @Test
  void aMillionLettersAreSearchedInOnePass() {
    SubstringMatcher<String> matcher = matcher(List.of("a".repeat(2), "ab", "aaba"));
    assertThat(matcher.all(FoldedText.of("ab".repeat(500_000)))).hasSize(500_000);
  }
}
