package org.folkmoot.topic;

import static com.google.common.base.Preconditions.checkArgument;

import org.folkmoot.evidence.Scores;

/**
 * What {@link TopicDetector} asks for before it judges. Immutable.
 *
 * @param leastContentWords a remark with fewer content words is {@link TopicVerdict#INSUFFICIENT};
 *     4 by default
 * @param leastContextTerms with fewer different terms around it no remark is {@link
 *     TopicVerdict#OFF}; 12 by default
 * @param neighbours how many comments before and after count as the thread around a comment; 100 by
 *     default
 * @param onFrom the relevance from which a remark is {@link TopicVerdict#ON}; 0.5 by default
 * @param reviewWords a comment that is off topic with fewer content words is flagged for
 *     information only, and so is one that opens as an answer does; 12 by default
 * @param reviewBelow a comment that is off topic with this relevance or more is flagged for
 *     information only; 0.37 by default, where the words speak neither for nor against
 */
public record TopicOptions(
    int leastContentWords,
    int leastContextTerms,
    int neighbours,
    double onFrom,
    int reviewWords,
    double reviewBelow) {

  /** Precision before recall: most of what is flagged for review should deserve it. */
  public static final TopicOptions DEFAULT = new TopicOptions(4, 12, 100, 0.5, 12, 0.37);

  /** Checks that counts are not negative and thresholds are scores. */
  public TopicOptions {
    checkCount("leastContentWords", leastContentWords);
    checkCount("leastContextTerms", leastContextTerms);
    checkCount("neighbours", neighbours);
    checkCount("reviewWords", reviewWords);
    Scores.check(onFrom);
    Scores.check(reviewBelow);
  }

  private static void checkCount(String name, int count) {
    checkArgument(count >= 0, "%s %s must be 0 or more", name, count);
  }
}
