package org.folkmoot.lexicon;

import java.util.Locale;

/** What a word or phrase signals about how a statement is meant. */
public enum Signal {
  /** What follows is given as a reason: because. */
  SUPPORT,
  /** What follows spells out or backs what came before: indeed, here is. */
  ELABORATION,
  /** What follows is concluded from what came before: therefore. */
  CONCLUSION,
  /** The reason was given above. */
  REASON_ABOVE,
  /** What follows goes against what came before: but. */
  CONTRAST,
  /** What follows is one thing more: also. */
  ADDITION,
  /** Opens a sentence and is no part of what it asserts: well, now. */
  OPENING,
  /** The author agrees. */
  AGREEMENT,
  /** The author disagrees. */
  DISAGREEMENT,
  /** The author denies that one thing follows from another. */
  UNDERCUT,
  /** Something is denied. */
  NEGATION,
  /** The author is sure. */
  CERTAINTY,
  /** Something ought to be done. */
  POLICY,
  /** Something is judged. */
  VALUE,
  /** The author lived through it. */
  TESTIMONY,
  /** A source is pointed to. */
  REFERENCE,
  /** Somebody is said to have said it. */
  REPORTING,
  /** Something is called a paste, a repost or a script. */
  CALLOUT,
  /** Something is called a paste in so many words. */
  STRONG_CALLOUT,
  /** The talk is of articles, comments, posters and moderators themselves. */
  META,
  /** The article at hand is meant. */
  THIS_ARTICLE,
  /** Somebody is spoken to. */
  ADDRESS,
  /** Where an answer begins so, it mostly goes along with what it answers: same here. */
  ASSENT,
  /** Where an answer begins so, it mostly goes against what it answers: then why, you think. */
  DISSENT,
  /** What is spoken of does good: protects, fair. */
  BENEFIT,
  /** What is spoken of does harm: damages, unfair. */
  HARM,
  /** Something is to be done away with or held back: ban, abolish. */
  ABOLITION;

  static Signal of(String section) {
    return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
