package org.folkmoot.stance;

import java.util.List;
import org.folkmoot.evidence.Cue;

/**
 * Whether a claim speaks for or against the claim it answers.
 *
 * @param attack the probability that it speaks against it, given that it bears on it at all
 * @param attacks what it comes down to: attacks are more common than supports, so that more than an
 *     even chance is asked for
 * @param cues the words of the answer that speak most for that
 */
public record SideJudgement(double attack, boolean attacks, List<Cue> cues) {

  /** Copies the list. */
  public SideJudgement {
    cues = List.copyOf(cues);
  }
}
