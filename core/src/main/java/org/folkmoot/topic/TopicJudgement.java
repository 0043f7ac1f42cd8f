package org.folkmoot.topic;

import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;

/**
 * How a comment or a claim bears on article, parent and thread.
 *
 * @param relevance how much, in [0,1]
 * @param verdict whether it belongs
 * @param evidence the terms that say so, and those that are missing
 */
public record TopicJudgement(double relevance, TopicVerdict verdict, Evidence evidence) {

  /** Checks the relevance. */
  public TopicJudgement {
    Scores.check(relevance);
  }
}
