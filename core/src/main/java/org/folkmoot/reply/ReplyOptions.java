package org.folkmoot.reply;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Bounds of reply inference.
 *
 * @param window how many comments back quotations and near neighbours are looked for
 * @param postings how many of the latest comments are remembered for each term and author
 * @param runnersUp how many other candidates are kept with each link
 */
public record ReplyOptions(int window, int postings, int runnersUp) {

  /** A window of 400 comments, 12 postings, 3 runners-up. */
  public static final ReplyOptions DEFAULT = new ReplyOptions(400, 12, 3);

  /** Checks that all are positive. */
  public ReplyOptions {
    checkArgument(window > 0, "window %s must be positive", window);
    checkArgument(postings > 0, "postings %s must be positive", postings);
    checkArgument(runnersUp >= 0, "runnersUp %s must not be negative", runnersUp);
  }
}
