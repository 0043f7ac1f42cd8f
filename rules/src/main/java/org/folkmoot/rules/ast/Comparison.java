package org.folkmoot.rules.ast;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number is compared with, such as {@code >= 0.6} or {@code < 7d}. Two that mean the same
 * are equal: {@code 5%} is {@code 0.05}, {@code 7d} is {@code 168h}.
 *
 * @param operator how
 * @param value with what, in units of {@code unit}
 * @param unit what it counts
 */
public record Comparison(Operator operator, BigDecimal value, Unit unit) implements Spelled {

  /** What a number counts. */
  public enum Unit {
    /** Things. */
    NUMBER,
    /** A part of a whole: 1 is all of it. */
    SHARE,
    /** Seconds. */
    TIME
  }

  /** Leaves out zeros at the end. */
  public Comparison {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** A comparison of things that are counted. */
  public static Comparison of(Operator operator, long value) {
    return new Comparison(operator, BigDecimal.valueOf(value), Unit.NUMBER);
  }

  /** A comparison of shares, {@code share} as a decimal number such as {@code 0.6}. */
  public static Comparison ofShare(Operator operator, String share) {
    return new Comparison(operator, new BigDecimal(share), Unit.SHARE);
  }

  /** Whether {@code actual}, in the same unit, is as required. */
  public boolean holds(double actual) {
    return operator.holds(actual, value.doubleValue());
  }

  /**
   * Whether every number from {@code least} on is as required (true), none is (false), or it
   * depends (null): what can be said where only "at least that many" is known.
   */
  public @Nullable Boolean holdsFrom(double least) {
    boolean above = holds(Double.POSITIVE_INFINITY);
    double bound = value.doubleValue();
    boolean decided =
        switch (operator) {
          case LESS, AT_LEAST -> least >= bound;
          case AT_MOST, GREATER, EQUAL, NOT_EQUAL -> least > bound;
        };
    return decided ? Boolean.valueOf(above) : null;
  }

  @Override
  public String spelled() {
    return operator.sign() + " " + number();
  }

  private String number() {
    boolean whole = value.scale() <= 0;
    return unit == Unit.TIME && whole
        ? Spelling.duration(value.longValueExact())
        : value.toPlainString() + (unit == Unit.TIME ? "s" : "");
  }
}
