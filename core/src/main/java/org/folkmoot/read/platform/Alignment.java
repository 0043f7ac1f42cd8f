package org.folkmoot.read.platform;

/**
 * Puts beside each other a stretch of HTML or Markdown and the characters that a parser made of it:
 * the same, but for entities, escapes and line ends. Where the two cannot be followed, what is left
 * belongs together as a whole. Linear.
 */
final class Alignment {

  private static final int LONGEST_ENTITY = 34;

  /** What parsers make of a NUL, where they do not leave it out. */
  private static final char REPLACED = '\uFFFD';

  private final String raw;
  private final int base;
  private final boolean escapes;
  private final BodyText out;

  /**
   * An alignment.
   *
   * @param raw what the parser read
   * @param base added to every place in it
   * @param escapes whether a backslash may stand before a mark
   */
  Alignment(String raw, int base, boolean escapes, BodyText out) {
    this.raw = raw;
    this.base = base;
    this.escapes = escapes;
    this.out = out;
  }

  /** Appends {@code made}, which was made from [from, to). */
  void append(String made, int from, int to) {
    int at = from;
    int done = 0;
    while (done < made.length() && at < to) {
      char c = made.charAt(done);
      if (raw.charAt(at) == 0 && c != REPLACED) {
        at++;
        continue;
      }
      int next = next(made, done, at, to);
      if (next < 0) {
        out.whole(made.substring(done), base + at, base + to);
        return;
      }
      boolean pair = Character.isHighSurrogate(c) && done + 1 < made.length() && next - at > 1;
      if (pair) {
        out.whole(made.substring(done, done + 2), base + at, base + next);
      } else {
        out.character(c, base + at, base + next);
      }
      done += pair ? 2 : 1;
      at = next;
    }
    if (done < made.length()) {
      out.insert(made.substring(done));
    }
  }

  /** Appends {@code made}, which as a whole was made from [from, to). */
  void whole(String made, int from, int to) {
    out.whole(made, base + from, base + to);
  }

  /** Where what the next character was made from ends; -1 where nothing fits. */
  private int next(String made, int done, int at, int to) {
    char c = made.charAt(done);
    char r = raw.charAt(at);
    if (r == '&' && (c != '&' || isAmpersand(at))) {
      return entityEnd(made, done, at, to);
    }
    if (escapes && r == '\\' && at + 1 < to && raw.charAt(at + 1) == c) {
      return at + 2;
    }
    if (r == '\r' && c == '\n') {
      return at + 1 < to && raw.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }
    return r == c || r == 0 ? at + 1 : -1;
  }

  private boolean isAmpersand(int at) {
    return raw.regionMatches(/* ignoreCase= */ true, at, "&amp", 0, 4)
        || raw.startsWith("&#38;", at)
        || raw.startsWith("&#x26;", at);
  }

  /** The end of an entity; where no semicolon closes it, so that what follows fits. */
  private int entityEnd(String made, int done, int at, int to) {
    int end = at + 1;
    while (end < to && end - at < LONGEST_ENTITY && isOfEntity(raw.charAt(end))) {
      end++;
    }
    if (end < to && raw.charAt(end) == ';') {
      return end + 1;
    }
    while (end > at + 1 && !fits(made, done + 1, end, to)) {
      end--;
    }
    return end > at + 1 ? end : -1;
  }

  private boolean fits(String made, int done, int at, int to) {
    return done >= made.length() ? at == to : at < to && raw.charAt(at) == made.charAt(done);
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
