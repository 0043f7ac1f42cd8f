package org.folkmoot.rules.ast;

/** What an argument bears on. */
public enum Target implements Word {
  /** Anything. */
  ANY,
  /** The article. */
  ARTICLE,
  /** Another comment. */
  COMMENT
}
