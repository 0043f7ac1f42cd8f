package org.folkmoot.flag;

/** How much a flag asks of a moderator; ordered. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** A person should look. */
  REVIEW,
  /** A person should look first. */
  HIGH
}
