package org.folkmoot.rules.ast;

/** How weighty a rule is; ordered. */
public enum RuleSeverity implements Word {
  /** Worth knowing. */
  INFO,
  /** A person should look. */
  REVIEW,
  /** A person should look first. */
  HIGH,
  /** Nothing weighs more. */
  CRITICAL
}
