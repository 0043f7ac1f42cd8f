package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommentBytesTest {

  private static final int MOST = 1 << 20;

  @Test
  void bringsEveryCommentBack() {
    for (long seed = 0; seed < 20_000; seed++) {
      RememberedComment comment = new RandomComments(seed).next((int) seed - 1);
      byte[] bytes = CommentBytes.of(comment, 5, MOST);
      assertThat(CommentBytes.read(bytes, 5, bytes.length)).as("seed %s", seed).isEqualTo(comment);
    }
  }

  @Test
  void bringsEveryCharacterBack() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      RememberedComment comment = of("a" + (char) i);
      byte[] bytes = CommentBytes.of(comment, 0, MOST);
      assertThat(CommentBytes.read(bytes, 0, bytes.length)).isEqualTo(comment);
    }
  }

  @Test
  void takesOneByteForALatinCharacter() {
    int empty = CommentBytes.of(of(""), 0, MOST).length;
    assertThat(CommentBytes.of(of("né"), 0, MOST)).hasSize(empty + 2);
    assertThat(CommentBytes.of(of("nж"), 0, MOST)).hasSize(empty + 4);
  }

  @Test
  void refusesACommentThatTakesMoreThanTheLimit() {
    int size = CommentBytes.of(of("12345"), 0, MOST).length;
    assertThat(CommentBytes.of(of("12345"), 0, size)).hasSize(size);
    assertThatThrownBy(() -> CommentBytes.of(of("123456"), 0, size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a comment of %s bytes must not take more than %s bytes", size + 1, size);
  }

  @Test
  void refusesBytesOfWhichAnyIsMissing() {
    byte[] bytes = CommentBytes.of(new RandomComments(7).next(3), 0, MOST);
    for (int end = 0; end < bytes.length; end++) {
      byte[] cut = Arrays.copyOf(bytes, end);
      assertThatThrownBy(() -> CommentBytes.read(cut, 0, cut.length))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesBytesThatAreLeftOver() {
    byte[] bytes = CommentBytes.of(of("text"), 0, MOST);
    assertThatThrownBy(
            () -> CommentBytes.read(Arrays.copyOf(bytes, bytes.length + 1), 0, bytes.length + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RememberedComment of(String text) {
    return new RememberedComment("c1", null, null, null, null, text, -1);
  }
}
