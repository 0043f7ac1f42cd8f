package org.folkmoot.sentence;

import org.folkmoot.token.Tokens;

/** The gaps of a text at which the model is asked: for the splitter, and for those who train it. */
public final class SentenceGaps {

  /** How many features a gap has. */
  public static final int FEATURES = GapFeatures.COUNT;

  private SentenceGaps() {}

  /**
   * Walks over the gaps in order and fills {@code into} with the sentences that end where {@code
   * decision} says, at line breaks where the rule for them says, and at the end of the text. Linear
   * in the number of tokens; no allocation once {@code into} is large enough.
   */
  public static void walk(Tokens tokens, SentenceBuffer into, GapDecision decision) {
    into.clear();
    into.walk.run(tokens, into, decision);
  }
}
