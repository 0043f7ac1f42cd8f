package org.folkmoot.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelCard;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.RandomTexts;
import org.folkmoot.text.Span;
import org.folkmoot.text.WordHash;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
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

  @Test
  void fillsABufferThatServesAgainWithTheSameSentences() {
    LinearSentenceSplitter splitter = new LinearSentenceSplitter();
    SentenceBuffer buffer = new SentenceBuffer();
    for (long seed = 0; seed < 1_000; seed++) {
      Tokens tokens = Tokenizer.tokenize(RandomTexts.of(seed, seed % 7 == 0 ? 900 : 60));
      splitter.split(tokens, buffer);
      List<Span> found = new ArrayList<>();
      for (int i = 0; i < buffer.size(); i++) {
        assertThat(buffer.firstToken(i)).isLessThan(buffer.endToken(i));
        found.add(new Span(buffer.start(tokens, i), buffer.end(tokens, i)));
      }
      assertThat(found).as("seed " + seed).isEqualTo(splitter.split(tokens));
    }
  }

  @Test
  void allocatesNothingOnceTheBufferIsLargeEnough() {
    LinearSentenceSplitter splitter = new LinearSentenceSplitter();
    SentenceBuffer buffer = new SentenceBuffer();
    Tokens tokens =
        Tokenizer.tokenize("He left (they say...) at 6 p.m. :) No one \"knew\"! 😀\n".repeat(50));
    splitter.split(tokens, buffer);
    assertThat(allocated(() -> splitter.split(tokens, buffer))).isLessThan(100_000);
  }

  /** By two hundred runs; what the test itself needs is little. */
  private static long allocated(Runnable run) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 200; i++) {
      run.run();
    }
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void namesItsModelAndRefusesOneOfAnotherKind() {
    LinearModel shipped = new LinearSentenceSplitter().model();
    assertThat(shipped.card().name()).isEqualTo("sentences-open-1");
    LinearModel two =
        LinearModel.of(new ModelCard("two", List.of("a", "b")), 1, 1, new int[2], new byte[4]);
    assertThatThrownBy(() -> new LinearSentenceSplitter(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("model must have one output, has 2");
  }

  @Test
  void knowsTheWordsOfASetAndNoOthers() {
    WordSet set = WordSet.of("a", "ab", "abc", "d");
    for (String word : List.of("a", "ab", "abc", "d")) {
      assertThat(set.contains(WordHash.of(word))).isTrue();
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(set.contains(WordHash.of("x" + i))).isFalse();
    }
  }
}
