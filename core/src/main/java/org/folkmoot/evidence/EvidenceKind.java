package org.folkmoot.evidence;

import java.util.Locale;

/** What kind of reason a judgement or one of its cues is. */
public enum EvidenceKind {
  /** The same text. */
  EXACT,
  /** Almost the same text. */
  NEAR,
  /** A part of one text is the other, or a part of it. */
  CONTAINED,
  /** Words quoted from somebody else. */
  QUOTE,
  /** A text that may be repeated. */
  ALLOWED,
  /** A comment that calls another one copypasta. */
  CALLOUT,
  /** The same words again inside one comment. */
  REPETITION,
  /** Words shared with the article, the parent or the thread. */
  TERMS,
  /** Words of the article or thread that are not there. */
  MISSING_TERMS,
  /** The sentence that comes nearest. */
  NEAREST,
  /** A word or phrase that signals how two statements hang together. */
  DISCOURSE_MARKER,
  /** A quotation, marked or not. */
  QUOTATION,
  /** A name or a form of address. */
  NAME,
  /** A telling word that two texts share. */
  SHARED_TERM,
  /** One text denies what the other says. */
  NEGATION,
  /** The two stand next to each other. */
  ADJACENCY,
  /** A pointing word: this article, that map. */
  DEICTIC,
  /** A learned model. */
  MODEL,
  /** Said by the platform or the caller. */
  DECLARED;

  /** The name in written results, such as {@code discourse-marker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
