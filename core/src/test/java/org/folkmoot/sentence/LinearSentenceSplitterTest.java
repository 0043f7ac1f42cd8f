package org.folkmoot.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.RandomTexts;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearSentenceSplitterTest {

  private static List<Span> split(String text) {
    return new LinearSentenceSplitter().split(Tokenizer.tokenize(text));
  }

  static List<String> cases() throws IOException {
    InputStream file =
        Objects.requireNonNull(
            LinearSentenceSplitterTest.class.getResourceAsStream("sentences.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void splits(String line) {
    for (String lineBreak : List.of("\n", "\r\n")) {
      String marked = line.replace("\\n", lineBreak);
      String text = marked.replace("¦", "");
      List<String> expected = Arrays.stream(marked.split("¦", -1)).map(String::strip).toList();
      assertThat(split(text)).extracting(span -> span.of(text)).isEqualTo(expected);
    }
  }

  @Test
  void holdsEveryVisibleCharacterOnceInOrderWithoutBlankEnds() {
    for (long seed = 0; seed < 5_000; seed++) {
      checkCovers(RandomTexts.of(seed, 60), "seed " + seed);
    }
  }

  private static void checkCovers(String text, String what) {
    int end = 0;
    for (Span sentence : split(text)) {
      assertThat(hasVisible(text, end, sentence.start())).as(what).isFalse();
      assertThat(sentence.trim(text)).as(what).isEqualTo(sentence);
      assertThat(sentence.isEmpty()).as(what).isFalse();
      end = sentence.end();
    }
    assertThat(hasVisible(text, end, text.length())).as(what).isFalse();
  }

  private static boolean hasVisible(String text, int from, int to) {
    assertThat(from).isLessThanOrEqualTo(to);
    return text.substring(from, to).chars().anyMatch(c -> !Blanks.isBlank((char) c));
  }

  static Stream<String> marks() {
    return Stream.of(
        ".",
        "!",
        "?",
        "…",
        ". ",
        "\" ",
        "'",
        ")",
        "(",
        ":)",
        ":-",
        ": ",
        "a. ",
        "A.",
        "a.B",
        "\n",
        "\r\n",
        ":\nhttp://a.b",
        "©",
        "mr. ",
        "e.g. ",
        "1. ",
        "> ",
        "\u201D",
        "x\n",
        "\uFEFF",
        "😀",
        "?a");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void bearsAHundredThousandRepeats(String mark) {
    checkCovers(mark.repeat(100_000), mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
  void findsNothingInNothing(String text) {
    assertThat(split(text)).isEmpty();
  }
}
