package org.folkmoot.rules.ast;

import java.math.BigDecimal;

/**
 * A part of a whole, from 0 to 1; written as a percentage.
 *
 * @param value 1 is all
 */
public record Share(BigDecimal value) implements Spelled {

  /** Checks the range and leaves out zeros at the end. */
  public Share {
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("value " + value + " must be in [0, 1]");
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** A share as a decimal number such as {@code 0.05}. */
  public static Share of(String value) {
    return new Share(new BigDecimal(value));
  }

  /** The nearest double. */
  public double asDouble() {
    return value.doubleValue();
  }

  @Override
  public String spelled() {
    return value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
