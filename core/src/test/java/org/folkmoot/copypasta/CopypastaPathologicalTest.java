package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.folkmoot.flag.Copypasta;
import org.junit.jupiter.api.Test;

class CopypastaPathologicalTest {

  @Test
  void standsAMillionTimesTheSameLetter() {
    assertThat(twice("a".repeat(1_000_000))).isEmpty();
    assertThat(twice("\0".repeat(200_000))).isEmpty();
    assertThat(twice("\uD800".repeat(200_000))).isEmpty();
  }

  @Test
  void standsAMillionLettersInARepeatingPattern() {
    assertThat(twice("abcdefghij".repeat(100_000))).isNotNull();
    assertThat(twice("some words here ".repeat(20_000))).isNotNull();
  }

  @Test
  void standsManyShortCopies() {
    assertThat(thread(100_000, i -> "Agreed, well said!").copies()).isEmpty();
  }

  @Test
  void findsAllOfManyLongCopies() {
    String text = new TopicalTexts(9).comment(2);
    ThreadFixture thread = thread(20_000, i -> text);
    assertThat(thread.copies()).hasSize(19_999).allMatch(flag -> flag.cluster().size() == 20_000);
  }

  @Test
  void findsAllOfManyCopiesThatDifferALittle() {
    String text = new TopicalTexts(9).comment(6);
    ThreadFixture thread = thread(2_000, i -> text + " Signed: reader number " + i);
    assertThat(thread.copies()).hasSize(1_999);
  }

  @Test
  void standsACommentThatIsCalledOutByManyInAChain() {
    ThreadFixture thread = thread(2_000, i -> "This is copypasta.");
    for (int i = 2; i <= 2_000; i++) {
      thread.answering("c" + i, "c" + (i - 1));
    }
    assertThat(thread.flags()).hasSize(1_999);
  }

  private static List<Copypasta> twice(String text) {
    return ThreadFixture.empty().comment("ann", text).comment("bob", text).copies();
  }

  private static ThreadFixture thread(int size, IntFunction<String> text) {
    ThreadFixture thread = ThreadFixture.empty();
    for (int i = 0; i < size; i++) {
      thread.comment("u" + i, text.apply(i));
    }
    return thread;
  }
}
