package org.folkmoot.reply;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.thread.Place;

/**
 * What a comment answers. The links of a thread are acyclic: a target is the article or an earlier
 * comment, unless the platform declared otherwise.
 *
 * @param comment the comment that answers
 * @param target what it answers
 * @param origin how that is known
 * @param score its probability, in [0,1]
 * @param runnersUp the next best, best first
 * @param evidence why
 */
public record ReplyLink(
    String comment,
    Place target,
    ReplyOrigin origin,
    double score,
    List<ReplyCandidate> runnersUp,
    Evidence evidence) {

  /** Copies the list and checks the score. */
  public ReplyLink {
    runnersUp = List.copyOf(runnersUp);
    Scores.check(score);
  }
}
