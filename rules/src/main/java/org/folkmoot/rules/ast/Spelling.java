package org.folkmoot.rules.ast;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Turns values into what stands in a file. */
final class Spelling {

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private Spelling() {}

  static Object of(Object value) {
    if (value instanceof Spelled part) {
      return part.spelled();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Spelling::of).toList();
    }
    if (value instanceof Duration duration) {
      return duration(duration.toSeconds());
    }
    return value instanceof Instant || value instanceof LocalDate || value instanceof BigDecimal
        ? text(value)
        : value;
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** In the largest unit that leaves a whole number. */
  static String duration(long seconds) {
    if (seconds % DAY == 0 && seconds > 0) {
      return seconds / DAY + "d";
    }
    if (seconds % HOUR == 0 && seconds > 0) {
      return seconds / HOUR + "h";
    }
    return seconds % MINUTE == 0 && seconds > 0 ? seconds / MINUTE + "m" : seconds + "s";
  }
}
