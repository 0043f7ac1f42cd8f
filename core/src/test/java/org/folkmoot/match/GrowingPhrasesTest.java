package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.junit.jupiter.api.Test;

class GrowingPhrasesTest {

  private static final String[] WORDS = {"red", "Red", "blue", "old", "tram", "line", "to"};

  private static String words(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(most); left > 0; left--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }

  @Test
  void findsAtEveryMomentWhatOneMatcherFinds() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      GrowingPhrases growing = new GrowingPhrases();
      PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
      for (int phrase = 0; phrase < 20; phrase++) {
        String added = words(random, 3);
        growing.add(added, phrase);
        builder.add(added, phrase);
        Tokens text = Tokenizer.tokenize(words(random, 30));
        assertThat(growing.longest(text))
            .as("seed %s, %s phrases", seed, phrase + 1)
            .isEqualTo(builder.build().longest(text));
      }
    }
  }

  @Test
  void findsNothingWithoutPhrases() {
    assertThat(new GrowingPhrases().longest(Tokenizer.tokenize("red tram"))).isEmpty();
  }
}
