package org.folkmoot.rules.automod;

import java.math.BigDecimal;
import java.util.List;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.Operator;

/** Reads what an account must have: {@code < 10}, {@code > 7 days}. */
final class Thresholds {

  private static final int MOST_DIGITS = 9;

  private Thresholds() {}

  static Condition of(Field field) throws Untranslatable {
    String text = field.text();
    String all = text == null ? "" : text.strip();
    String sign = sign(all);
    String rest = all.substring(sign.length()).strip();
    String number = rest.substring(0, digits(rest));
    String unit = unit(rest.substring(number.length()).strip());
    boolean isAge = field.key().equals("account_age");
    boolean good =
        number.length() > (number.startsWith("-") ? 1 : 0) && number.length() <= MOST_DIGITS;
    if (!good || (isAge ? seconds(unit) == 0 : !unit.isEmpty())) {
      throw new Untranslatable(field, "expected a number such as \"< 10\", found " + text);
    }
    long value = Long.parseLong(number);
    return isAge
        ? compared("author.age", operator(sign), value * seconds(unit), Comparison.Unit.TIME)
        : compared("author.attr." + field.key(), operator(sign), value, Comparison.Unit.NUMBER);
  }

  private static String sign(String text) {
    return List.of("==", "=", "<", ">").stream().filter(text::startsWith).findFirst().orElse("");
  }

  /** Where the number at the begin of a text ends. */
  private static int digits(String text) {
    int end = text.startsWith("-") ? 1 : 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static String unit(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Operator operator(String sign) {
    return switch (sign) {
      case "<" -> Operator.LESS;
      case ">" -> Operator.GREATER;
      default -> Operator.EQUAL;
    };
  }

  /** A bare number is of days; 0 for a word that is no unit. */
  private static long seconds(String unit) {
    return switch (unit) {
      case "minute" -> 60;
      case "hour" -> 3_600;
      case "", "day" -> 86_400;
      case "week" -> 7 * 86_400;
      case "month" -> 30 * 86_400;
      case "year" -> 365 * 86_400;
      default -> 0;
    };
  }

  private static Condition compared(
      String fact, Operator operator, long value, Comparison.Unit unit) {
    return new FactCheck(
        fact, new FactTest.Compared(new Comparison(operator, BigDecimal.valueOf(value), unit)));
  }
}
