package org.folkmoot.argument;

/** What a unit does in its comment. */
public enum Role {
  /** It is what the author argues for. */
  CLAIM,
  /** It is given in support of something else. */
  PREMISE
}
