package org.folkmoot.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;

class FoldedTextBufferTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "word",
          "Hmmm",
          "sooo",
          "www.",
          "1",
          "22",
          "333",
          "0",
          "a1b",
          "x0y",
          "20th",
          " ",
          "  ",
          ".",
          ",",
          "'",
          "_",
          "\n",
          "-",
          "\u2019",
          "\u201C",
          "\u2014",
          "\u00A0",
          "a b c d",
          "s.p.a.m",
          "\0",
          "\u007F",
          "\u00E9",
          "\u0430",
          "\u200B",
          "\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "\u2026");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(14);
    int kinds = 1 + random.nextInt(PIECES.size());
    for (int i = 0; i < size; i++) {
      text.append(PIECES.get(random.nextInt(kinds)));
    }
    return text.toString();
  }

  @Test
  void aPlainTextReadsAsItWouldIfItWereUnmasked() {
    FoldedTextBuffer buffer = new FoldedTextBuffer();
    for (int seed = 0; seed < 60_000; seed++) {
      String text = text(new Random(seed));
      assertSame(text, buffer.read(text), new Unmasking(text).run());
    }
  }

  @Test
  void everyPairOfAsciiCharactersReadsSo() {
    FoldedTextBuffer buffer = new FoldedTextBuffer();
    for (char first = 0; first < 0x80; first++) {
      for (char second = 0; second < 0x80; second++) {
        String text = "ab" + first + second + first + "b" + second + first + first + "c";
        assertSame(text, buffer.read(text), new Unmasking(text).run());
      }
    }
  }

  @Test
  void everyCharacterReadsSoBetweenLettersAndAlone() {
    FoldedTextBuffer buffer = new FoldedTextBuffer();
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      if (c == 0x3000) {
        c = 0x1F000; // the rest is never plain
      }
      if (c == 0x1FC00) {
        return;
      }
      String one = Character.toString(c);
      String text = "ab" + one + "c " + one + one + one + " 3" + one;
      assertSame(text, buffer.read(text), new Unmasking(text).run());
    }
  }

  private static void assertSame(String text, FoldedText found, FoldedText expected) {
    assertThat(found.text()).as(text).isEqualTo(expected.text());
    assertThat(found.disguises()).as(text).isEqualTo(expected.disguises());
    for (int i = 0; i < found.length(); i++) {
      assertThat(found.originalStart(i)).as(text).isEqualTo(expected.originalStart(i));
      assertThat(found.originalEnd(i)).as(text).isEqualTo(expected.originalEnd(i));
    }
    Span end = new Span(found.length(), found.length());
    assertThat(found.original(end)).as(text).isEqualTo(expected.original(end));
  }

  @Test
  void plainTextsShareOneResultAndOthersDoNot() {
    FoldedTextBuffer buffer = new FoldedTextBuffer();
    FoldedText plain =
        buffer.read("A caf\u00E9, \u201Cno\u201D \uD83D\uDE00 soooo 1956 \u2014 and the 20th.");
    assertThat(buffer.read("Any other plain text")).isSameAs(plain);
    assertThat(buffer.read("c\u043Epypasta")).isNotSameAs(plain);
  }

  @Test
  void realCommentsReadAsIfUnmasked() throws IOException {
    FoldedTextBuffer buffer = new FoldedTextBuffer();
    for (String text : RealComments.orSkip()) {
      assertSame(text, buffer.read(text), new Unmasking(text).run());
    }
  }
}
