package org.folkmoot.stance;

import org.folkmoot.annotate.AnnotatedText;

/** Tells agreement from disagreement. Implementations are thread-safe. */
public interface StanceClassifier {

  /**
   * How {@code answer} stands to {@code answered}. Linear in the length of both, up to a bound
   * beyond which words are not read.
   */
  StanceJudgement judge(AnnotatedText answered, AnnotatedText answer);
}
