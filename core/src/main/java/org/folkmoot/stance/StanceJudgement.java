package org.folkmoot.stance;

import java.util.List;
import org.folkmoot.evidence.Cue;

/**
 * How an answer stands to what it answers. The three probabilities sum to 1.
 *
 * @param stance what it comes down to; neutral only where that is likelier than not
 * @param agree the probability that it agrees
 * @param disagree the probability that it disagrees
 * @param neutral the probability that it does neither
 * @param cues the words of the answer that speak most for the likelier of the two sides
 */
public record StanceJudgement(
    Stance stance, double agree, double disagree, double neutral, List<Cue> cues) {

  /** Copies the list. */
  public StanceJudgement {
    cues = List.copyOf(cues);
  }
}
