package org.folkmoot.reply;

import org.folkmoot.evidence.Scores;
import org.folkmoot.thread.Place;

/**
 * Something that a comment might answer instead.
 *
 * @param target the comment or the article
 * @param score its probability, in [0,1]
 */
public record ReplyCandidate(Place target, double score) {

  /** Checks the score. */
  public ReplyCandidate {
    Scores.check(score);
  }
}
