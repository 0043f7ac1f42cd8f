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

  @Test
  void theLongestOnesAreThoseOfAllThatASearchByHandWouldKeep() {
    PhraseHits hits = new PhraseHits();
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<String> phrases = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        phrases.add(text(random, 1 + random.nextInt(4)));
      }
      Tokens tokens = Tokenizer.tokenize(text(random, 40));
      PhraseMatcher<String> matcher = matcher(phrases);
      List<Match<String>> kept = new ArrayList<>();
      for (Match<String> match : matcher.all(tokens)) {
        if (kept.isEmpty() || kept.get(kept.size() - 1).to() <= match.from()) {
          kept.add(match);
        }
      }
      assertThat(matcher.longest(tokens)).as("seed %s", seed).isEqualTo(kept);
      matcher.longest(tokens, hits);
      assertThat(hits.size()).isEqualTo(kept.size());
    }
  }

  @Test
  void aClashOfHashesIsNoMatch() {
    PhraseTable table =
        new PhraseTable(
            List.<String[]>of(new String[] {"other"}),
            List.of(new long[] {Tokenizer.tokenize("word").hash(0)}));
    assertThat(table.longestAt(Tokenizer.tokenize("word"), 0)).isEqualTo(PhraseTable.NONE);
  }

  @Test
  void aHundredThousandPhrasesAreEachFoundWhereTheyStand() {
    PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
    for (int i = 0; i < 100_000; i++) {
      builder.add("w" + i % 317 + " v" + i, i);
    }
    PhraseMatcher<Integer> matcher = builder.build();
    for (int i = 0; i < 100_000; i += 1_009) {
      Tokens tokens = Tokenizer.tokenize("so W" + i % 317 + " V" + i + " it is");
      assertThat(matcher.all(tokens)).containsExactly(new Match<>(1, 3, i));
    }
    assertThat(matcher.all(Tokenizer.tokenize("w1 w2 v3 v9999999 w4"))).isEmpty();
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
