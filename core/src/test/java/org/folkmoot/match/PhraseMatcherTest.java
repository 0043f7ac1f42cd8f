package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {

  private static PhraseMatcher<String> matcher(List<String> phrases) {
    PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
    phrases.forEach(phrase -> builder.add(phrase, phrase));
    return builder.build();
  }

  @Test
  void matchesWholeWordsWhateverTheirCaseAndApostrophe() {
    PhraseMatcher<String> matcher = matcher(List.of("doesn't follow"));
    assertThat(matcher.all(Tokenizer.tokenize("That DOESN\u2019T  follow."))).hasSize(1);
    assertThat(matcher.all(Tokenizer.tokenize("doesn't followed"))).isEmpty();
  }

  @Test
  void prefersTheLongestAndNeverOverlaps() {
    PhraseMatcher<String> matcher = matcher(List.of("as", "as a", "as a result", "result of"));
    assertThat(matcher.longest(Tokenizer.tokenize("as a result of as")))
        .extracting(Match::value)
        .containsExactly("as a result", "as");
  }

  @Test
  void keepsTheFirstOfTwoEqualPhrases() {
    PhraseMatcher<String> matcher =
        PhraseMatcher.<String>builder().add("so", "first").add("So", "second").build();
    Tokens tokens = Tokenizer.tokenize("so");
    assertThat(matcher.longest(tokens)).extracting(Match::value).containsExactly("first");
    assertThat(matcher.all(tokens)).extracting(Match::value).containsExactly("first", "second");
  }

  @Test
  void refusesAPhraseWithoutAWord() {
    assertThatThrownBy(() -> PhraseMatcher.builder().add(" ", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsWhatASearchByHandFinds() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<String> phrases = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        phrases.add(text(random, 1 + random.nextInt(3)));
      }
      String text = text(random, 40);
      assertThat(matcher(phrases).all(Tokenizer.tokenize(text)))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(byHand(phrases, text));
    }
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  private static List<Match<String>> byHand(List<String> phrases, String text) {
    List<String> words = List.of(text.split(" ", -1));
    List<Match<String>> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (String phrase : phrases) {
        int to = from + phrase.split(" ", -1).length;
        if (to <= words.size() && String.join(" ", words.subList(from, to)).equals(phrase)) {
          found.add(new Match<>(from, to, phrase));
        }
      }
    }
    return found;
  }
}
