package org.folkmoot.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.token.RealComments;
import org.folkmoot.token.TokenBuffer;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.junit.jupiter.api.Test;

/** Phrases found fast are those that a look-up of every run of words finds. */
class PhraseTwinTest {

  private static final int LONGEST = 4;
  private static final List<String> PIECES =
      List.of(
          "as",
          "a",
          "Result",
          "don\u2019t",
          "don't",
          "U.S.",
          "-",
          "1,000",
          "\u00E9t\u00E9",
          "e\u0301t\u00E9",
          "\u041C\u0430\u0442\u0443\u0430",
          "\u4E2D",
          "\uD83D\uDE00",
          "\uD83D",
          "\uFF21",
          "\u0130",
          "...",
          "(");

  private static List<Match<String>> byHand(Map<String, String> phrases, Tokens tokens) {
    List<Match<String>> found = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(from + LONGEST, tokens.size()); to > from; to--) {
        String value = phrases.get(key(tokens, from, to));
        if (value != null) {
          found.add(new Match<>(from, to, value));
        }
      }
    }
    return found;
  }

  private static String key(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(tokens.folded(i)).append('\n');
    }
    return key.toString();
  }

  private static Map<String, String> phrases(List<String> texts, Random random, int count) {
    Map<String, String> phrases = new HashMap<>();
    while (phrases.size() < count) {
      String text = texts.get(random.nextInt(texts.size()));
      Tokens tokens = Tokenizer.tokenize(text);
      int length = 1 + random.nextInt(LONGEST);
      if (tokens.size() >= length) {
        int from = random.nextInt(tokens.size() - length + 1);
        String phrase = tokens.span(from, from + length).of(text);
        Tokens alone = Tokenizer.tokenize(phrase);
        phrases.putIfAbsent(key(alone, 0, alone.size()), phrase);
      }
    }
    return phrases;
  }

  private static void assertTwins(List<String> texts, Map<String, String> phrases) {
    PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
    phrases.values().forEach(phrase -> builder.add(phrase, phrase));
    PhraseMatcher<String> matcher = builder.build();
    TokenBuffer buffer = new TokenBuffer();
    for (String text : texts) {
      Tokens tokens = buffer.read(text);
      assertThat(matcher.all(tokens)).as(text).isEqualTo(byHand(phrases, tokens));
    }
  }

  @Test
  void inTextsOfAnyCharacters() {
    Random random = new Random(3);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(20); j >= 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      texts.add(text.toString());
    }
    assertTwins(texts, phrases(texts, random, 400));
  }

  @Test
  void inRealComments() throws IOException {
    List<String> texts = RealComments.orSkip();
    assertTwins(texts, phrases(texts, new Random(4), 20_000));
  }
}
