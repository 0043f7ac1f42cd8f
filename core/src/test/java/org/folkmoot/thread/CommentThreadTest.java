package org.folkmoot.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentThreadTest {

  private static Comment comment(String id, String parent) {
    return new Comment(id, "a", null, parent, "Words.", null, List.of());
  }

  private static CommentThread thread(Comment... comments) {
    return CommentThread.of("t", null, List.of(comments));
  }

  @Test
  void twoCommentsCannotShareAnId() {
    assertThatThrownBy(() -> thread(Comment.of("c1", "a", "x"), Comment.of("c1", "b", "y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'c1' must be unique");
  }

  @Test
  void aDeclaredParentMustBeInTheThread() {
    assertThatThrownBy(() -> thread(comment("c1", "c9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'c9'")
        .hasMessageContaining("'c1'");
  }

  @Test
  void declaredParentsMustNotFormACycle() {
    assertThatThrownBy(() -> thread(comment("c1", "c2"), comment("c2", "c1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cycle");
    assertThatThrownBy(() -> thread(comment("c1", "c1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cycle");
  }

  @Test
  void theArticleIsAParentAndALaterCommentMayBeOne() {
    assertThat(
            thread(comment("c1", "article"), comment("c2", "c3"), comment("c3", "c1")).comments())
        .hasSize(3);
  }

  @Test
  void aChainOfAnyLengthIsTaken() {
    List<Comment> chain = new ArrayList<>(List.of(Comment.of("c0", "a", "x")));
    for (int i = 1; i < 200_000; i++) {
      chain.add(comment("c" + i, "c" + (i - 1)));
    }
    assertThat(CommentThread.of("t", null, chain).comments()).hasSize(200_000);
  }
}
