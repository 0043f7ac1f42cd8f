package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Block;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Page;

/** What must hold of every page that was read, whatever it says. */
final class Pages {

  private Pages() {}

  /** Blocks are ordered, disjoint and cover every visible character; texts equal their slices. */
  static void assertWellFormed(CommentThread thread, String text) {
    int end = 0;
    for (Block block : blocks(thread)) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.reason()).isNotBlank();
      assertThat(new Span(/* start= */ end, /* end= */ block.span().start()).trim(text).isEmpty())
          .isTrue();
      end = block.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
    assertThat(new Span(end, text.length()).trim(text).isEmpty()).isTrue();
    for (Comment comment : thread.comments()) {
      assertThat(comment.text()).isEqualTo(Objects.requireNonNull(comment.source()).of(text));
    }
    Article article = thread.article();
    if (article != null) {
      assertThat(article.text()).isEqualTo(Objects.requireNonNull(article.source()).of(text));
    }
  }

  /** The thread as lines of text, without offsets and line endings. */
  static List<String> outline(CommentThread thread, String text) {
    List<String> outline = new ArrayList<>();
    for (Block block : blocks(thread)) {
      String words = block.span().of(text).replace("\r\n", "\n");
      outline.add(block.kind() + " " + block.comment() + " " + words);
    }
    for (Comment comment : thread.comments()) {
      outline.add(comment.id() + " " + comment.author() + " " + comment.created());
    }
    return outline;
  }

  private static List<Block> blocks(CommentThread thread) {
    Page page = Objects.requireNonNull(thread.page());
    return page.blocks();
  }
}
