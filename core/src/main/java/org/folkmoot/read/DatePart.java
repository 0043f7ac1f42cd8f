package org.folkmoot.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date in a short line, and what stands around it.
 *
 * @param before what stands before it, without connecting words and marks
 * @param after what stands behind it
 * @param instant the moment, where day, year and time are all there in a form that reads one way
 * @param zoned whether the zone of the moment was stated; otherwise it is taken as UTC
 */
record DatePart(String before, String after, @Nullable Instant instant, boolean zoned) {

  private static final String MONTHS =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAYS =
      "(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|tuesday|wednesday|thursday|saturday|monday"
          + "|friday|sunday)\\b\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  /** Zones named so that the moment cannot be told: several zones share most of these names. */
  private static final String ABBREVIATIONS =
      "(?:[ecmp][sd]?t|ce[sd]?t|ee[sd]?t|wes?t|bst|ist|jst|kst|hkt|sgt|msk|hst|ak[sd]t|ae[sd]t|ac[sd]t"
          + "|aw[sd]t|nz[sd]t)";

  private static final String UNITS =
      "(?:seconds?|secs?|s|minutes?|mins?|min|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|mo"
          + "|years?|yrs?|y)";
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<iso>(?<![\\w.])(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})(?!\\d)T?)"
              + "|(?<dmy>(?<![\\w.])(?<d2>\\d{1,2})"
              + ORDINAL
              + "\\.? (?:of )?(?<m2>"
              + MONTHS
              + ")(?![a-z])(?:,? (?<y2>\\d{4})(?!\\d))?)"
              + "|(?<mdy>(?<![\\w.])(?<m3>"
              + MONTHS
              + ") (?<d3>\\d{1,2})"
              + ORDINAL
              + "(?![\\w])(?:,? (?<y3>\\d{4})(?!\\d))?)"
              + "|(?<num>(?<![\\w.])\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}(?!\\d))"
              + "|(?<time>(?<![\\d.:])(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
              + "(?: ?(?<half>[ap]\\.?m\\b\\.?))?(?: ?(?<zone>Z\\b|UTC\\b|GMT\\b|[+-]\\d{2}:?\\d{2})|(?<abbreviation> "
              + ABBREVIATIONS
              + "\\b))?)"
              + "|(?<rel>(?:(?<![a-z])(?:about|over|almost) )?(?:\\d{1,4}|(?<![a-z])(?:an?|one|two|a few|few)) ?"
              + UNITS
              + " ago\\b|(?<![a-z])(?:yesterday|just now|moments ago)\\b)"
              + "|(?<brief>(?<=^|[\u00B7|\u2022,-] ?)\\d{1,3} ?(?:h|d|w|mo|min|hr|hrs|mins)\\b(?= ?$| ?[\u00B7|\u2022]))"
              + "|(?<day>(?<![\\w])"
              + DAYS
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_LINK =
      Pattern.compile(
          "^[\\s,\u00B7|\u2022()@\u2013\u2014-]*(?:\\b(?:at|on)\\b[\\s,]*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING_LINK =
      Pattern.compile(
          "(?:^|[\\s,\u00B7|\u2022(\u2013\u2014-]+)(?:(?:posted|published|updated|edited|written|commented|joined|at|on|posted on"
              + "|posted at|published on)[\\s:,]*)?[\\s,\u00B7|\u2022(\u2013\u2014:-]*$",
          Pattern.CASE_INSENSITIVE);
  private static final String[] MONTH_STARTS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  /** The first date in {@code line}, or null. The line is short: see {@link Line}. */
  static @Nullable DatePart in(String line) {
    if (!mayHold(line)) {
      return null;
    }
    String spaced = line.replace('\u00A0', ' ').replace('\u202F', ' ');
    Matcher matcher = PIECE.matcher(spaced);
    if (!matcher.find()) {
      return null;
    }
    Reading reading = new Reading();
    String before = TRAILING_LINK.matcher(spaced.substring(0, matcher.start())).replaceFirst("");
    int end = readAll(matcher, spaced, reading);
    String after = LEADING_LINK.matcher(spaced.substring(end)).replaceFirst("");
    return reading.anything
        ? new DatePart(before.strip(), after.strip(), reading.instant(), reading.zone != null)
        : null;
  }

  /** Spares most lines the search: dates have digits, or one of few words. */
  private static boolean mayHold(String line) {
    return line.chars().anyMatch(Character::isDigit)
        || line.contains("ago")
        || line.regionMatches(true, 0, "yesterday", 0, 9)
        || line.contains("yesterday")
        || line.contains("ust now");
  }

  /** Whether nothing but buttons stands behind it. */
  boolean isBareAfter() {
    return Furniture.isButtons(after);
  }

  /** Reads the piece just found and those that follow with nothing but a link between. */
  private static int readAll(Matcher matcher, String line, Reading reading) {
    int end;
    int next;
    do {
      reading.add(matcher);
      end = matcher.end();
      next = end + linkLength(line.substring(end));
    } while (matcher.find(end) && matcher.start() <= next);
    return end;
  }

  private static int linkLength(String rest) {
    Matcher link = LEADING_LINK.matcher(rest);
    return link.find() ? link.end() : 0;
  }

  /** What the pieces say together. */
  private static final class Reading {
    boolean anything;
    int year;
    int month;
    int day;
    int hour = -1;
    int minute;
    int second;
    boolean unclear;
    @Nullable String zone;

    void add(Matcher piece) {
      anything |= piece.group("day") == null;
      date(piece, "1");
      date(piece, "2");
      date(piece, "3");
      if (piece.group("time") != null) {
        time(piece);
      }
    }

    private void date(Matcher piece, String form) {
      String days = piece.group("d" + form);
      if (days != null && day == 0) {
        day = Integer.parseInt(days);
        month = monthOf(piece.group("m" + form));
        year = number(piece.group("y" + form));
      }
    }

    private void time(Matcher piece) {
      hour = number(piece.group("h"));
      minute = number(piece.group("min"));
      second = number(piece.group("s"));
      zone = piece.group("zone");
      unclear |= piece.group("abbreviation") != null;
      String half = piece.group("half");
      if (half != null) {
        hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
      }
    }

    private static int number(@Nullable String digits) {
      return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int monthOf(String name) {
      if (Character.isDigit(name.charAt(0))) {
        return Integer.parseInt(name);
      }
      String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
      return java.util.Arrays.asList(MONTH_STARTS).indexOf(start) + 1;
    }

    @Nullable Instant instant() {
      if (unclear || year == 0 || day == 0 || hour < 0) {
        return null;
      }
      try {
        return LocalDateTime.of(year, month, day, hour, minute, second).toInstant(offset());
      } catch (DateTimeException e) {
        return null; // no such day or hour: not a date after all
      }
    }

    private ZoneOffset offset() {
      boolean utc = zone == null || Character.isLetter(zone.charAt(0));
      return utc ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
  }
}
