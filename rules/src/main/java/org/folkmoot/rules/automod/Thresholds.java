package org.folkmoot.rules.automod;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.Condition;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FactTest;
import org.folkmoot.rules.ast.Operator;
import org.jspecify.annotations.Nullable;

/** Reads what an account must have: {@code < 10}, {@code > 7 days}. */
final class Thresholds {

  private static final Pattern FORM =
      Pattern.compile("(==?|<|>)?\\s*(-?[0-9]{1,9})\\s*(?:(minute|hour|day|week|month|year)s?)?");

  private Thresholds() {}

  static Condition of(Field field) throws Untranslatable {
    String text = field.text();
    Matcher form = FORM.matcher(text == null ? "" : text.strip());
    boolean isAge = field.key().equals("account_age");
    if (!form.matches() || (!isAge && form.group(3) != null)) {
      throw new Untranslatable(field, "expected a number such as \"< 10\", found " + text);
    }
    long number = Long.parseLong(form.group(2));
    Operator operator = operator(form.group(1));
    return isAge
        ? compared("author.age", operator, number * seconds(form.group(3)), Comparison.Unit.TIME)
        : compared("author.attr." + field.key(), operator, number, Comparison.Unit.NUMBER);
  }

  private static Operator operator(@Nullable String sign) {
    if (sign == null || sign.startsWith("=")) {
      return Operator.EQUAL;
    }
    return sign.equals("<") ? Operator.LESS : Operator.GREATER;
  }

  private static long seconds(@Nullable String unit) {
    return switch (unit == null ? "day" : unit) {
      case "minute" -> 60;
      case "hour" -> 3_600;
      case "week" -> 7 * 86_400;
      case "month" -> 30 * 86_400;
      case "year" -> 365 * 86_400;
      default -> 86_400;
    };
  }

  private static Condition compared(
      String fact, Operator operator, long value, Comparison.Unit unit) {
    return new FactCheck(
        fact, new FactTest.Compared(new Comparison(operator, BigDecimal.valueOf(value), unit)));
  }
}
