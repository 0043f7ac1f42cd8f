package org.folkmoot.evidence;

import java.util.List;

/**
 * Why a judgement was made. The one shape for replies, relations, topic and flags.
 *
 * @param kind the main kind of reason
 * @param rule the name of the rule or model that judged
 * @param score how sure, in [0,1]
 * @param cues the characters that speak for it
 * @param why one plain sentence for a person
 */
public record Evidence(EvidenceKind kind, String rule, double score, List<Cue> cues, String why) {

  /** Copies the list and checks the score. */
  public Evidence {
    cues = List.copyOf(cues);
    Scores.check(score);
  }
}
