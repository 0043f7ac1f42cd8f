package org.folkmoot.bench.speed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;

/**
 * The comments of a corpus as one thread: a fifth as many authors, a minute between two comments,
 * nothing declared. Where the corpus is too small, generated comments follow. Immutable.
 */
final class GrownThread {

  private static final long SEED = 20_240_614;
  private static final int COMMENTS_AN_AUTHOR = 5;
  private static final long MINUTE = 60;

  private final List<Comment> comments;

  GrownThread(CommentCorpus corpus, int size) {
    Random random = new Random(SEED);
    CommentGenerator generator = new CommentGenerator(SEED);
    List<Comment> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean read = i < corpus.comments().size();
      String text = read ? corpus.comments().get(i) : generator.next();
      String author = "user" + random.nextInt(Math.max(1, size / COMMENTS_AN_AUTHOR));
      Instant created = Instant.ofEpochSecond(i * MINUTE);
      all.add(new Comment("c" + (i + 1), author, created, null, text, null, List.of()));
    }
    this.comments = List.copyOf(all);
  }

  List<Comment> comments() {
    return comments;
  }

  /** The thread of the first comments. */
  CommentThread part(int size) {
    return CommentThread.of("t", null, comments.subList(0, size));
  }
}
