package org.folkmoot.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.read.RawThread.Field;
import org.jspecify.annotations.Nullable;

/** Reads ISO-8601 times, and for exports also other forms; a time without a zone is in UTC. */
final class Times {

  private static final String NO_ZONE = "a time without a zone";

  private static final Pattern COUNT =
      Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE]\\+?\\d{1,2})?");

  private static final Pattern DATED =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d[\\d:.]{0,20}) ?([A-Z]{0,3}|[+-]\\d\\d:?\\d\\d)");

  /** As seconds, in the year 5138; as milliseconds, in 1973. */
  private static final BigDecimal LAST_OF_SECONDS = BigDecimal.valueOf(100_000_000_000L);

  private Times() {}

  /** The time in a field; nothing where there is none, or none that can be read. */
  static @Nullable Instant read(@Nullable Field field, String id, Faults faults) {
    String text = RawThread.value(field);
    if (field == null || text == null) {
      return null;
    }
    try {
      return instant(text, id, faults);
    } catch (DateTimeException e) {
      String expected = "an ISO-8601 time such as 2024-06-13T09:00:00Z";
      faults.fault(field.at(), expected, "\"" + text + "\" in \"" + id + "\"", "ignored", id);
      return null;
    }
  }

  /**
   * The time that an export states: seconds or milliseconds since 1970, ISO-8601, with a blank for
   * the T or before the zone, or a date as in mail.
   */
  static @Nullable Instant readExported(@Nullable Field field, String id, Faults faults) {
    String text = RawThread.value(field);
    if (field == null || text == null || text.isBlank() || text.startsWith("0000")) {
      return null;
    }
    try {
      Instant counted = counted(text.strip());
      return counted == null ? dated(text.strip(), faults) : counted;
    } catch (DateTimeException | ArithmeticException e) {
      String expected = "a time such as 2024-06-13T09:00:00Z or 1718269200";
      faults.fault(field.at(), expected, "\"" + text + "\" in \"" + id + "\"", "ignored", id);
      return null;
    }
  }

  private static @Nullable Instant counted(String text) {
    if (!COUNT.matcher(text).matches()) {
      return null;
    }
    BigDecimal count = new BigDecimal(text);
    boolean milliseconds = count.abs().compareTo(LAST_OF_SECONDS) > 0;
    return Instant.ofEpochMilli(
        (milliseconds ? count : count.movePointRight(3)).toBigInteger().longValueExact());
  }

  private static Instant dated(String text, Faults faults) {
    if (Character.isLetter(text.charAt(0))) {
      return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
    Matcher parts = DATED.matcher(text);
    if (parts.matches() && !parts.group(3).isEmpty()) {
      String zoned = parts.group(1) + "T" + parts.group(2) + zone(parts.group(3));
      return OffsetDateTime.parse(zoned).toInstant();
    }
    Instant instant = inUtc(text, text.length() <= "2024-06-13".length());
    faults.noteOnce(NO_ZONE, "taken as UTC");
    return instant;
  }

  private static String zone(String text) {
    return text.equals("UTC") || text.equals("GMT") || text.equals("Z")
        ? "Z"
        : text.length() == 5 ? text.substring(0, 3) + ":" + text.substring(3) : text;
  }

  private static Instant instant(String text, String id, Faults faults) {
    boolean dated = text.length() <= "2024-06-13".length();
    boolean zoned = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d(:?\\d\\d)?");
    if (!dated && zoned) {
      return OffsetDateTime.parse(text).toInstant();
    }
    Instant instant = inUtc(text, dated);
    faults.note(NO_ZONE, "taken as UTC", id);
    return instant;
  }

  private static Instant inUtc(String text, boolean dated) {
    return dated
        ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
        : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
