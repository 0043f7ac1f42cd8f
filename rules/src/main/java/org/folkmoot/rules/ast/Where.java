package org.folkmoot.rules.ast;

/** Whose words are looked at. */
public enum Where implements Word {
  /** The author's own. */
  OWN,
  /** Words marked as somebody else's. */
  QUOTED,
  /** All of them. */
  ALL
}
