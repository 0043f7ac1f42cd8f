package org.folkmoot.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.folkmoot.read.RawThread.Field;
import org.jspecify.annotations.Nullable;

/** Reads ISO-8601 times; one without a zone is in UTC. */
final class Times {

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

  private static Instant instant(String text, String id, Faults faults) {
    boolean dated = text.length() <= "2024-06-13".length();
    boolean zoned = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d(:?\\d\\d)?");
    if (!dated && zoned) {
      return OffsetDateTime.parse(text).toInstant();
    }
    Instant instant =
        dated
            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
            : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    faults.note("a time without a zone", "taken as UTC", id);
    return instant;
  }
}
