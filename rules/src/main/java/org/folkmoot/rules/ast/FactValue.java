package org.folkmoot.rules.ast;

import java.math.BigDecimal;
import java.util.List;

/** What a host says of an author, a thread or a comment. */
public sealed interface FactValue extends Spelled {

  /**
   * A number; of times, seconds.
   *
   * @param value which
   * @param unit what it counts
   */
  record Amount(BigDecimal value, Comparison.Unit unit) implements FactValue {
    /** Leaves out zeros at the end. */
    public Amount {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** A number of things. */
    public static Amount of(long value) {
      return new Amount(BigDecimal.valueOf(value), Comparison.Unit.NUMBER);
    }

    /** A time in seconds. */
    public static Amount seconds(long value) {
      return new Amount(BigDecimal.valueOf(value), Comparison.Unit.TIME);
    }

    @Override
    public String spelled() {
      return value.toPlainString() + (unit == Comparison.Unit.TIME ? "s" : "");
    }
  }

  /**
   * Words; a set, such as roles. Empty is known to be none.
   *
   * @param values which
   */
  record Words(List<String> values) implements FactValue {
    /** Copies the list. */
    public Words {
      values = List.copyOf(values);
    }

    @Override
    public List<String> spelled() {
      return values;
    }
  }

  /**
   * Yes or no.
   *
   * @param value which of the two
   */
  record Truth(boolean value) implements FactValue {
    @Override
    public Boolean spelled() {
      return value;
    }
  }
}
