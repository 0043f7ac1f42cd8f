package org.folkmoot.rules.load;

import java.math.BigDecimal;
import java.util.Optional;
import org.folkmoot.rules.ast.Comparison.Unit;

/** Numbers, shares and times as they are written. */
final class Quantities {

  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 9;

  private Quantities() {}

  static Optional<BigDecimal> of(String text, Unit unit) {
    return switch (unit) {
      case NUMBER -> number(text);
      case SHARE -> share(text);
      case TIME -> time(text);
    };
  }

  /** Digits, with decimals after a full stop. */
  static Optional<BigDecimal> number(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String decimals = dot < 0 ? "0" : text.substring(dot + 1);
    boolean good =
        isDigits(whole)
            && isDigits(decimals)
            && whole.length() <= MOST_DIGITS
            && decimals.length() <= MOST_DECIMALS;
    return good ? Optional.of(new BigDecimal(whole + "." + decimals)) : Optional.empty();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A number, or one with a percent sign. */
  static Optional<BigDecimal> share(String text) {
    return text.endsWith("%")
        ? number(text.substring(0, text.length() - 1)).map(n -> n.movePointLeft(2))
        : number(text);
  }

  /** In seconds. */
  static Optional<BigDecimal> time(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    long seconds = seconds(text.charAt(text.length() - 1));
    return seconds == 0
        ? Optional.empty()
        : number(text.substring(0, text.length() - 1))
            .map(n -> n.multiply(BigDecimal.valueOf(seconds)));
  }

  private static long seconds(char unit) {
    return switch (unit) {
      case 's' -> 1;
      case 'm' -> 60;
      case 'h' -> 3_600;
      case 'd' -> 86_400;
      case 'w' -> 604_800;
      default -> 0;
    };
  }
}
