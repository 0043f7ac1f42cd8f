package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Block;
import org.folkmoot.thread.BlockKind;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageReaderTest {

  static List<PageCase> cases() {
    return PageCase.all();
  }

  @Test
  void hasThirtyPagesOfWhichTenAndMoreHaveNoThread() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(cases().stream().filter(page -> page.values("comment").isEmpty()))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsThePage(PageCase page) {
    check(page);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsThePageWithCarriageReturns(PageCase page) {
    check(page.with(page.text().replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsThePageWithAByteOrderMarkAndAFinalLineBreak(PageCase page) {
    check(page.with("\uFEFF" + page.text() + "\n"));
  }

  private static void check(PageCase page) {
    CommentThread thread = PageReader.read(page.name(), "t", page.text()).thread();
    Pages.assertWellFormed(thread, page.text());
    assertThat(comments(thread)).as("comments").isEqualTo(page.values("comment"));
    assertThat(thread.comments()).allMatch(comment -> comment.declaredParent() == null);
    List<String> created = page.values("created");
    if (!created.isEmpty()) {
      assertThat(thread.comments().stream().map(c -> String.valueOf(c.created())))
          .isEqualTo(created);
    }
    page.values("title")
        .forEach(
            title ->
                assertThat(String.valueOf(thread.title()))
                    .isEqualTo(title.equals("none") ? "null" : title));
    page.values("article").forEach(expected -> checkArticle(thread, expected));
    page.values("articleAuthor")
        .forEach(
            author ->
                assertThat(Objects.requireNonNull(thread.article()).author()).isEqualTo(author));
    page.values("boilerplate").forEach(line -> checkBoilerplate(page, thread, line));
    assertThat(lostAuthors(thread)).as("limits").isEqualTo(page.values("limit"));
  }

  private static List<String> comments(CommentThread thread) {
    List<String> comments = new ArrayList<>();
    for (Comment comment : thread.comments()) {
      String author = Objects.requireNonNullElse(comment.author(), "-");
      comments.add(author + " | " + comment.text().replace("\r\n", "\n"));
    }
    return comments;
  }

  private static void checkArticle(CommentThread thread, String expected) {
    Article article = thread.article();
    if (expected.equals("none")) {
      assertThat(article).isNull();
      return;
    }
    String[] ends = expected.split(" … ", -1);
    assertThat(Objects.requireNonNull(article).text()).startsWith(ends[0]).endsWith(ends[1]);
  }

  private static void checkBoilerplate(PageCase page, CommentThread thread, String line) {
    Page labelled = Objects.requireNonNull(thread.page());
    int at = 0;
    for (String other : page.text().split("\r?\n", -1)) {
      int start = at;
      if (other.equals(line)) {
        assertThat(
                labelled.blocks().stream().filter(block -> covers(block, start)).map(Block::kind))
            .as(line)
            .containsExactly(BlockKind.BOILERPLATE);
      }
      at += other.length() + (page.text().startsWith("\r\n", at + other.length()) ? 2 : 1);
    }
  }

  private static boolean covers(Block block, int at) {
    return block.span().start() <= at && at < block.span().end();
  }

  private static List<String> lostAuthors(CommentThread thread) {
    List<String> found = new ArrayList<>();
    for (Limit limit : thread.limits()) {
      for (Comment comment : thread.comments()) {
        if (limit.span() != null && comment.id().equals(limit.comment())) {
          found.add(comment.id() + " | " + limit.span().of(comment.text()));
        }
      }
    }
    return found;
  }
}
