package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * A thread with all that can be read off its surface, computed once for all later stages.
 * Immutable.
 *
 * <p>The first comments of a thread, its head, are judged with all of them in sight; each later one
 * with those before it. So what is found in a thread does not change by what is appended to it once
 * it is longer than its head, and a stage may look at {@link #horizon} comments, no more.
 *
 * @param thread what was written
 * @param titles the titles of thread and article that are known, each once; their offsets are their
 *     own
 * @param article its article, where there is one
 * @param comments its comments, in order
 * @param statistics how telling each term is in all of this thread
 * @param head how many comments are judged with all of them in sight
 */
public record AnnotatedThread(
    CommentThread thread,
    List<AnnotatedText> titles,
    @Nullable AnnotatedText article,
    List<AnnotatedText> comments,
    TermStatistics statistics,
    int head) {

  /**
   * How many comments are judged with all of them in sight, unless an annotator is told otherwise.
   * More than the threads of the labelled sets have.
   */
  public static final int HEAD = 64;

  /** Copies the lists. */
  public AnnotatedThread {
    titles = List.copyOf(titles);
    comments = List.copyOf(comments);
  }

  /** The article first, where there is one, then the comments. */
  public List<AnnotatedText> texts() {
    if (article == null) {
      return comments;
    }
    List<AnnotatedText> all = new ArrayList<>(comments.size() + 1);
    all.add(article);
    all.addAll(comments);
    return List.copyOf(all);
  }

  /** How many comments are in sight where one is judged: those of the head, or all up to it. */
  public int horizon(int comment) {
    return Math.min(comments.size(), Math.max(head, comment + 1));
  }

  /** How telling each term is among the texts in sight where a comment is judged. */
  public TermStatistics statisticsAt(int comment) {
    return statistics.asOf(horizon(comment) + (article == null ? 0 : 1));
  }
}
