package org.folkmoot.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenBufferTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "I",
          "word",
          "Exactly8",
          "eightlet",
          "internationalization",
          "don't",
          "\u2019s",
          "'",
          "-",
          ".",
          "..",
          "...",
          "?!",
          "\u2026",
          ":",
          "//",
          "http",
          "HTTPS",
          "://",
          "www",
          "WWW.",
          "ftp",
          "U.S.",
          "e.g",
          "1956",
          "1,000.5",
          "10:22",
          "20th",
          "T-72B3",
          "%",
          "_",
          "@",
          "#",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\0",
          "\u007F",
          "\"",
          "\u201C",
          "(",
          ")",
          "<",
          "\u00E9",
          "\u0301",
          "\u041C\u0430\u0442\u0443\u0430",
          "\u4E2D",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\uFF21",
          "\u00B2",
          "\u0130",
          "\u03A3",
          "\u03C2");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(40);
    for (int i = 0; i < size; i++) {
      boolean any = random.nextInt(12) == 0;
      if (any) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  @Test
  void everyShortCutLeadsWhereTheRulesLead() {
    TokenBuffer buffer = new TokenBuffer();
    for (int seed = 0; seed < 40_000; seed++) {
      String text = text(new Random(seed));
      assertThat(PlainTokenizer.read(buffer.read(text)))
          .as("seed %d: %s", seed, text)
          .isEqualTo(PlainTokenizer.tokenize(text));
    }
  }

  @Test
  void everyCodePointIsReadAsTheRulesReadIt() {
    TokenBuffer buffer = new TokenBuffer();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = "ab" + Character.toString(c) + "c1" + Character.toString(c) + " 1";
      List<PlainTokenizer.Token> expected = PlainTokenizer.tokenize(text);
      if (!PlainTokenizer.read(buffer.read(text)).equals(expected)) {
        assertThat(PlainTokenizer.read(buffer.read(text))).as("U+%04X", c).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatWasReadBeforeLeavesNoTrace() {
    TokenBuffer buffer = new TokenBuffer();
    buffer.read("\u4E2D words of letters that fill the buffer to its very end z");
    assertThat(PlainTokenizer.read(buffer.read("a word")))
        .isEqualTo(PlainTokenizer.tokenize("a word"));
    assertThat(buffer.read("").size()).isZero();
  }

  @Test
  void aCopyIsNotOverwritten() {
    TokenBuffer buffer = new TokenBuffer();
    Tokens copy = buffer.read("one two").copy();
    buffer.read("three");
    assertThat(copy.size()).isEqualTo(2);
    assertThat(copy.text(1)).isEqualTo("two");
  }

  @Test
  void anySequenceOfCharactersIsRead() {
    assertThat(PlainTokenizer.read(new TokenBuffer().read(new StringBuilder("It's 5%."))))
        .isEqualTo(PlainTokenizer.tokenize("It's 5%."));
  }

  @Test
  void aMillionOfOneKindAreReadAsTheRulesReadThem() {
    for (String unit :
        List.of("(", "x", "\u0301", "\n", "'", "a'", "1.", "a.", "\uD83D", "http://")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertThat(PlainTokenizer.read(new TokenBuffer().read(text)))
          .isEqualTo(PlainTokenizer.tokenize(text));
    }
  }

  @Test
  void realCommentsAreReadAsTheRulesReadThem() throws IOException {
    TokenBuffer buffer = new TokenBuffer();
    for (String text : RealComments.orSkip()) {
      assertThat(PlainTokenizer.read(buffer.read(text)))
          .as(text)
          .isEqualTo(PlainTokenizer.tokenize(text));
    }
  }
}
