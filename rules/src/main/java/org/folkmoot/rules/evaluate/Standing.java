package org.folkmoot.rules.evaluate;

/** What becomes of a rule that fired. */
public enum Standing {
  /** What it says, as far as its mode goes, is done. */
  ACTS("it acts"),
  /** It is in shadow: what it would have done is written down. */
  SHADOW("in shadow, without effect"),
  /** An allow, which acts by itself or not at all, in a rule that a person must decide. */
  NOT_AUTO("it allows, which a rule does in mode auto alone"),
  /** The author, the place or the thread is exempt. */
  EXEMPT("exempt, counted and without effect"),
  /** The comment is not in the share for which it acts. */
  NOT_IN_ROLLOUT("outside the share for which it acts"),
  /** Its day has come. */
  EXPIRED("expired"),
  /** A rule that allows has more weight. */
  OVERRIDDEN("overridden by a rule that allows"),
  /** A person decided before. */
  HUMAN("a person has decided, which stands");

  private final String sentence;

  Standing(String sentence) {
    this.sentence = sentence;
  }

  /** What became of it, in words. */
  public String sentence() {
    return sentence;
  }
}
