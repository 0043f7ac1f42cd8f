package org.folkmoot.read;

import java.util.Locale;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * One line of a stream of comments: a comment that comes, changes or goes.
 *
 * @param operation which of these
 * @param thread the site's id of the thread it stands in, where known
 * @param comment the comment as it now is; of one that goes only the id counts
 */
public record StreamEvent(Operation operation, @Nullable String thread, Comment comment) {

  /** What becomes of a comment. */
  public enum Operation {
    /** It comes. */
    ADD,
    /** It is changed. */
    EDIT,
    /** It goes. */
    DELETE;

    /** The name in a line. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
