package org.folkmoot.thread;

/** Whether the platform shows a comment. */
public enum CommentState {
  /** To everybody, as far as is known. */
  SHOWN,
  /** Its author took it back; there is no text, but answers keep their place below it. */
  DELETED,
  /** The site took it away; there is no text, but answers keep their place below it. */
  REMOVED,
  /** It waits for a moderator; the text is there. */
  HELD,
  /** The site took it for spam; the text is there. */
  SPAM;

  /** Whether the comment is a place in the thread without words of its own. */
  public boolean isGone() {
    return this == DELETED || this == REMOVED;
  }
}
