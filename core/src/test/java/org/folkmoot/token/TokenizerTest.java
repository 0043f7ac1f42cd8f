package org.folkmoot.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Folding;
import org.folkmoot.text.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "island | WORD",
        "U.S. | WORD",
        "U.S | WORD",
        "e.g. | WORD",
        "T-72B3 | WORD",
        "G7's | WORD",
        "don't | WORD",
        "don\u2019t | WORD",
        "Матуа | WORD",
        "cafe\u0301 | WORD",
        "1956 | NUMBER",
        "1,000.5 | NUMBER",
        "10:22 | NUMBER",
        "20th | NUMBER",
        "50% | NUMBER",
        "192.168.1.50 | NUMBER",
        "https://www.un.org/geospatial/content/russian-federation | URL",
        "www.example.org | URL",
        "HTTP://EXAMPLE.ORG/(a) | URL",
        "@some.name | MENTION",
        "#NoWar | HASHTAG",
        "😀 | EMOJI",
        "👍🏽 | EMOJI",
        "👩\u200D👧\u200D👦 | EMOJI",
        "🇫🇷 | EMOJI",
        "..... | END_MARK",
        "??!! | END_MARK",
        "… | END_MARK",
        "« | QUOTE_MARK",
        "\u201D | QUOTE_MARK",
        "© | PUNCTUATION",
        "; | PUNCTUATION",
      })
  void isOneTokenOfItsKind(String text, TokenKind kind) {
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(words(text)).containsExactly(text);
    assertThat(tokens.kind(0)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "UN-recognized|UN - recognized",
        "WWII.....after|WWII ..... after",
        "it.End|it . End",
        "(see www.example.org/a).|( see www.example.org/a ) .",
        "Go to https://example.org/a, now|Go to https://example.org/a , now",
        "'quoted' words|' quoted ' words",
        "and/or|and / or",
        "me@example.org|me @ example . org",
        "C#|C #",
        "Russia's|Russia's",
        "the 1990s.|the 1990s .",
        "What??!! Good|What ??!! Good",
      })
  void cuts(String text, String tokens) {
    assertThat(String.join(" ", words(text))).isEqualTo(tokens);
  }

  @Test
  void coversEveryVisibleCharacterOnceAndInOrder() {
    for (long seed = 0; seed < 5_000; seed++) {
      String text = RandomTexts.of(seed, 40);
      assertThat(covered(Tokenizer.tokenize(text), text))
          .as("seed %s", seed)
          .isEqualTo(visible(text));
    }
  }

  /** Which visible characters lie in a token; fails where tokens overlap or end in blanks. */
  private static List<Integer> covered(Tokens tokens, String text) {
    List<Integer> covered = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
      end = tokens.end(i);
      assertThat(end).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
      assertThat(Blanks.isBlank(text.charAt(tokens.start(i)))).isFalse();
      assertThat(Blanks.isBlank(text.charAt(end - 1))).isFalse();
      for (int at = tokens.start(i); at < end; at++) {
        if (!Blanks.isBlank(text.charAt(at))) {
          covered.add(at);
        }
      }
    }
    return covered;
  }

  private static List<Integer> visible(String text) {
    List<Integer> visible = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (!Blanks.isBlank(text.charAt(at))) {
        visible.add(at);
      }
    }
    return visible;
  }

  @Test
  void neverCutsASurrogatePair() {
    for (long seed = 0; seed < 5_000; seed++) {
      String text = RandomTexts.of(seed, 40);
      Tokens tokens = Tokenizer.tokenize(text);
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(isInsidePair(text, tokens.start(i))).as("seed %s", seed).isFalse();
        assertThat(isInsidePair(text, tokens.end(i))).as("seed %s", seed).isFalse();
      }
    }
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Test
  void takesALoneSurrogateForAMark() {
    assertThat(words("a\uD83Db \uDE00")).containsExactly("a", "\uD83D", "b", "\uDE00");
  }

  @Test
  void hashesAndFoldsEachTokenAsItsTextIsFolded() {
    for (long seed = 0; seed < 1_000; seed++) {
      Tokens tokens = Tokenizer.tokenize(RandomTexts.of(seed, 40));
      for (int i = 0; i < tokens.size(); i++) {
        String text = tokens.text(i);
        assertThat(tokens.hash(i))
            .as("seed %s", seed)
            .isEqualTo(Folding.hash(text, 0, text.length()));
        assertThat(tokens.folded(i)).isEqualTo(Folding.fold(text, 0, text.length()));
      }
    }
  }

  @Test
  void findsTheFirstTokenFromAnOffsetAsASearchFromTheStartDoes() {
    String text = RandomTexts.of(7, 400);
    Tokens tokens = Tokenizer.tokenize(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      int expected = 0;
      while (expected < tokens.size() && tokens.start(expected) < offset) {
        expected++;
      }
      assertThat(tokens.firstFrom(offset)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a.",
        ".",
        "'",
        "a'",
        "-",
        "1-",
        "1-a",
        "@",
        "#a",
        "@a.",
        "\uD83D",
        "\u200D",
        "👩\u200D",
        "🇫",
        "www.",
        "http://",
        "http://a)",
        "\u0301",
        "\n",
        "%",
        "a-1"
      })
  void bearsAHundredThousandRepeats(String piece) {
    String text = piece.repeat(100_000);
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(covered(tokens, text)).hasSize(visible(text).size());
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Tokenizer.tokenize("").size()).isZero();
    assertThat(Tokenizer.tokenize(" \n\t").size()).isZero();
  }
}
