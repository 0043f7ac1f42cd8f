package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * In a comment.
 *
 * @param id the comment's id, never {@link Place#ARTICLE_ID}
 */
public record InComment(String id) implements Place {

  /** Checks the id. */
  public InComment {
    checkArgument(
        !id.isEmpty() && !id.equals(ARTICLE_ID),
        "comment id '%s' must be neither empty nor reserved",
        id);
  }
}
