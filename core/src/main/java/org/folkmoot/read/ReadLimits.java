package org.folkmoot.read;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much is read. An input beyond a limit is refused with an {@link InputException}; nothing is
 * cut in silence.
 *
 * @param maxCharacters the most UTF-16 code units of an input
 * @param maxComments the most comments of a thread
 * @param maxDepth how deep JSON may be nested
 */
public record ReadLimits(int maxCharacters, int maxComments, int maxDepth) {

  /** 64 million characters, 200,000 comments, 200 levels. */
  public static final ReadLimits DEFAULT = new ReadLimits(64_000_000, 200_000, 200);

  /** Checks that each is at least 1. */
  public ReadLimits {
    checkArgument(maxCharacters > 0, "maxCharacters %s must be at least 1", maxCharacters);
    checkArgument(maxComments > 0, "maxComments %s must be at least 1", maxComments);
    checkArgument(maxDepth > 0, "maxDepth %s must be at least 1", maxDepth);
  }

  /**
   * Refuses a thread that is too long.
   *
   * @param source the input's name in messages
   * @param line where in the input
   * @param column where in the line
   * @param comments how many there are
   * @throws InputException if there are more than the limits allow
   */
  public void checkComments(String source, int line, int column, int comments) {
    if (comments > maxComments) {
      throw new InputException(
          source, line, column, "at most " + maxComments + " comments in a thread", "more");
    }
  }
}
