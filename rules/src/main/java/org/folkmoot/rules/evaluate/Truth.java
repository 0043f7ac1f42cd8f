package org.folkmoot.rules.evaluate;

/** The three values of Kleene's strong logic. */
public enum Truth {
  /** It does not hold. */
  FALSE,
  /** It is not known whether it holds. */
  UNKNOWN,
  /** It holds. */
  TRUE;

  /** The value of a boolean. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Whether both hold: the lesser of the two. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Whether one of them holds: the greater of the two. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it does not hold; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
