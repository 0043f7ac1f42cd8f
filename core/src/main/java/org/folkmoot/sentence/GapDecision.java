package org.folkmoot.sentence;

/** Decides on one gap between two tokens: a trained model, or the truth while one is trained. */
public interface GapDecision {

  /**
   * Whether a sentence ends before token {@code next}.
   *
   * @param features what is seen there, {@link SentenceGaps#FEATURES} hashes; overwritten at the
   *     next gap
   */
  boolean endsBefore(int next, long[] features);
}
