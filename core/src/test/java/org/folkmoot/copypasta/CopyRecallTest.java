package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that the settings were not chosen on. */
class CopyRecallTest {

  private static final int TEXTS = 100;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05, 0.10, 0.15, 0.20, 0.25})
  void findsCopiesWithUpToAQuarterOfTheirWordsReplaced(double share) {
    int found = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      TopicalTexts texts = new TopicalTexts(seed);
      String source = texts.comment(3 + seed % 4);
      found += isFound(source, texts.withWordsReplaced(source, share)) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(95);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void findsCopiesInEveryDisguise(int kind) {
    for (int seed = 0; seed < 20; seed++) {
      TopicalTexts texts = new TopicalTexts(seed);
      String source = texts.comment(4);
      assertThat(isFound(source, texts.disguised(source, kind))).as("seed %d", seed).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 5})
  void findsCopiesInTwoDisguises(int kind) {
    for (int other : new int[] {0, 1, 4, 6}) {
      TopicalTexts texts = new TopicalTexts(kind);
      String source = texts.comment(4);
      String twice = texts.disguised(texts.disguised(source, other), kind);
      assertThat(isFound(source, twice)).as("disguises %d and %d", other, kind).isTrue();
    }
  }

  /** 400 comments on one subject, each against all before it: 79,800 pairs. */
  @Test
  void flagsNoneOfManyCommentsOnOneSubject() {
    TopicalTexts texts = new TopicalTexts(7);
    ThreadFixture thread = ThreadFixture.empty();
    for (int i = 0; i < 400; i++) {
      thread.comment("u" + i, texts.comment(2 + i % 4));
    }
    assertThat(thread.copies()).isEmpty();
  }

  @Test
  void judgesAThreadAloneAsAmongOthers() {
    List<String> texts = new ArrayList<>();
    TopicalTexts made = new TopicalTexts(3);
    for (int i = 0; i < 5; i++) {
      texts.add(made.comment(3));
    }
    CopypastaDetector detector = new CopypastaDetector();
    ThreadFixture copied = thread(texts).comment("x", texts.get(1));
    ThreadFixture plain = thread(texts);
    List<?> first = detector.detect(copied.thread(), List.of());
    assertThat(detector.detect(plain.thread(), List.of())).isEmpty();
    assertThat(detector.detect(copied.thread(), List.of())).isEqualTo(first).hasSize(1);
  }

  private static ThreadFixture thread(List<String> texts) {
    ThreadFixture thread = ThreadFixture.empty();
    texts.forEach(text -> thread.comment("u", text));
    return thread;
  }

  private static boolean isFound(String source, String text) {
    return TwoThreads.copy(source, text).isPresent();
  }
}
