package org.folkmoot.stance;

import org.folkmoot.text.Hashes;

/**
 * What a reader would point at in a reply; the open weights know nothing else. Signals are words of
 * the lexicon; "early" is among the first dozen tokens.
 */
public enum ReplyCue {
  /** A signal of assent opens the reply. */
  OPENS_WITH_ASSENT,
  /** A signal of dissent opens it. */
  OPENS_WITH_DISSENT,
  /** Assent stands early, after the first word. */
  EARLY_ASSENT,
  /** Dissent stands early, after the first word. */
  EARLY_DISSENT,
  /** How many signals of dissent stand early, up to four. */
  DISSENTS_EARLY,
  /** How many signals of assent stand later, up to three. */
  LATER_ASSENTS,
  /** How many signals of dissent stand later, in halves, up to three. */
  LATER_DISSENTS,
  /** A negation among the first six words. */
  EARLY_NEGATION,
  /** How many negations there are, in halves, up to two. */
  NEGATIONS,
  /** How many questions, up to three. */
  QUESTIONS,
  /** It ends in a question. */
  ENDS_ASKING,
  /** How often the other is spoken to, up to three. */
  ADDRESSES,
  /** The other is spoken to among the first six words. */
  EARLY_ADDRESS,
  /** It goes on where the other stopped: and, also, especially. */
  GOES_ON,
  /** It begins with its author: I, my, we. */
  OPENS_WITH_SELF,
  /** An exclamation. */
  EXCLAIMS,
  /** It begins with words of somebody else. */
  OPENS_WITH_QUOTATION,
  /** But, however, though within the first forty words. */
  TURNS,
  /** The same after assent. */
  CONCEDES,
  /** Over fifty tokens long. */
  LONG,
  /** What it answers asks something. */
  PARENT_ASKS,
  /** What it answers ends in a question. */
  PARENT_ENDS_ASKING,
  /** What it answers speaks to somebody. */
  PARENT_ADDRESSES;

  private final long hash = Hashes.of("stance.cue." + name());

  /** The feature that stands for it. */
  public long hash() {
    return hash;
  }
}
