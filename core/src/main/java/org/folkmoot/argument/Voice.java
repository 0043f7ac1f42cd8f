package org.folkmoot.argument;

/** Whose words a claim is made of. */
public enum Voice {
  /** The author asserts it. */
  OWN,
  /** The author tells what somebody else said. */
  REPORTED
}
