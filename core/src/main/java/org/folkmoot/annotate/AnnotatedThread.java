package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * A thread with all that can be read off its surface, computed once for all later stages.
 * Immutable.
 *
 * @param thread what was written
 * @param titles the titles of thread and article that are known, each once; their offsets are their
 *     own
 * @param article its article, where there is one
 * @param comments its comments, in order
 * @param statistics how telling each term is in this thread
 */
public record AnnotatedThread(
    CommentThread thread,
    List<AnnotatedText> titles,
    @Nullable AnnotatedText article,
    List<AnnotatedText> comments,
    TermStatistics statistics) {

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
}
