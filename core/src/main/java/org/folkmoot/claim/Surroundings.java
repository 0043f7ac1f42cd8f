package org.folkmoot.claim;

import org.folkmoot.thread.CommentThread;

/**
 * What a comment stands among. People who comment among others mix arguing with talk, and leave
 * connectives between their units; a lone text is argument from end to end.
 */
public enum Surroundings {
  /** Nothing else is known: no article, no other comment. */
  ALONE,
  /** The first comment of a thread without an article: others answer it. */
  OPENING,
  /** Among other comments, or below an article. */
  AMONG_OTHERS;

  /** What the comment at that place of the thread's order stands among. */
  public static Surroundings of(CommentThread thread, int position) {
    if (thread.article() != null) {
      return AMONG_OTHERS;
    }
    if (thread.comments().size() == 1) {
      return ALONE;
    }
    return position == 0 ? OPENING : AMONG_OTHERS;
  }
}
