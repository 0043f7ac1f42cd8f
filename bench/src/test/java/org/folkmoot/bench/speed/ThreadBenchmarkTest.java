package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;

class ThreadBenchmarkTest {

  private static final CommentCorpus CORPUS = CommentCorpus.generated(11, 30);

  @Test
  void aMixedThreadHasManyAuthorsWhoQuoteAndName() {
    CommentThread thread = ThreadSample.of(CORPUS, ThreadSample.Shape.MIXED, 120);
    List<Comment> comments = thread.comments();
    assertThat(comments).hasSize(120).allMatch(comment -> comment.declaredParent() == null);
    Set<String> authors = new HashSet<>();
    comments.forEach(comment -> authors.add(String.valueOf(comment.author())));
    assertThat(authors).hasSizeBetween(10, 25);
    assertThat(comments.stream().filter(comment -> comment.text().startsWith("> ")).count())
        .isBetween(15L, 45L);
    assertThat(comments.stream().filter(comment -> comment.text().contains("@reader")).count())
        .isBetween(4L, 24L);
  }

  @Test
  void anAlikeThreadIsOneCommentOverAndOver() {
    CommentThread thread = ThreadSample.of(CORPUS, ThreadSample.Shape.ALIKE, 9);
    assertThat(thread.comments()).hasSize(9).extracting(Comment::text).containsOnly(text(thread));
  }

  private static String text(CommentThread thread) {
    return thread.comments().get(0).text();
  }

  @Test
  void drawsTheSameThreadTwice() {
    assertThat(ThreadSample.of(CORPUS, ThreadSample.Shape.MIXED, 40))
        .isEqualTo(ThreadSample.of(CORPUS, ThreadSample.Shape.MIXED, 40));
  }

  @Test
  void bothStagesAreTimedOverEveryComment() {
    RepliesBenchmark replies = new RepliesBenchmark();
    TopicBenchmark topic = new TopicBenchmark();
    ThreadClock clock = new ThreadClock();
    assertThat(drawn(replies).folkmoot(clock)).isBetween(1L, 25L);
    assertThat(drawn(topic).folkmoot(clock)).isGreaterThanOrEqualTo(25L);
    assertThat(clock.comments).isEqualTo(50);
    assertThat(clock.passes).isEqualTo(2);
    assertThat(clock.cpuNanos).isPositive();
  }

  private static <B extends ThreadBenchmark> B drawn(B benchmark) {
    benchmark.comments = 25;
    benchmark.draw(CORPUS);
    return benchmark;
  }

  @Test
  void theTableShowsWhatEachAddedCommentCosts() {
    GrowthTable.Row shorter = new GrowthTable.Row(100, List.of(21.0, 20.0, 19.0), 4_096);
    GrowthTable.Row longer = new GrowthTable.Row(200, List.of(30.0), 5_000.4);
    assertThat(GrowthTable.of(List.of(longer, shorter)))
        .isEqualTo(
            """
            | comments | µs a comment | ± % | B/comment | µs an added comment |
            |---:|---:|---:|---:|---:|
            | 100 | 20.0 | 5 | 4096 | – |
            | 200 | 30.0 | 0 | 5000 | 40.0 |
            """);
    assertThatThrownBy(() -> new GrowthTable.Row(100, List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
