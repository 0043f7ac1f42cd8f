package org.folkmoot.rules.ast;

/** How a number is compared. */
public enum Operator {
  /** Below. */
  LESS("<"),
  /** Below, or the same. */
  AT_MOST("<="),
  /** The same. */
  EQUAL("="),
  /** Another. */
  NOT_EQUAL("!="),
  /** The same, or above. */
  AT_LEAST(">="),
  /** Above. */
  GREATER(">");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** The sign as it is written. */
  public String sign() {
    return sign;
  }

  /** Whether {@code actual} stands so to {@code required}; never for what is no number. */
  public boolean holds(double actual, double required) {
    return switch (this) {
      case LESS -> actual < required;
      case AT_MOST -> actual <= required;
      case EQUAL -> actual == required;
      case NOT_EQUAL -> actual < required || actual > required;
      case AT_LEAST -> actual >= required;
      case GREATER -> actual > required;
    };
  }
}
