package org.folkmoot.rules.ast;

/** How a text is looked for. */
public enum TextMatch implements Word {
  /** Anywhere, inside words as well. */
  CONTAINS,
  /** As a whole word, or several. */
  WORD,
  /** As whole words, one after the other. */
  PHRASE,
  /** By a regular expression (RE2). */
  REGEX,
  /** Where the text starts. */
  STARTS,
  /** Where the text ends. */
  ENDS,
  /** As all of the text. */
  EXACT
}
