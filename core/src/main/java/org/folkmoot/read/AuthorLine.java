package org.folkmoot.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may name the author of a comment.
 *
 * @param line its number
 * @param last the number of the last line that belongs to it: more where the date stands below
 * @param form after which template it is made
 * @param name the author's name
 * @param date when, where the line or the one below says so
 */
record AuthorLine(int line, int last, AuthorForm form, String name, @Nullable DatePart date) {

  private static final Pattern BULLET = Pattern.compile("^[\u2022*\u25E6\u2023\u25AA>]+ +");
  private static final Pattern SAYS =
      Pattern.compile(
          "[, ]+(?:says|said|wrote|writes|replied|replies|commented|comments|asked|answered)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDGE = Pattern.compile("[\\s,:|\u00B7\u2022]+$");

  /** What a single line says by itself about an author, or null. */
  static @Nullable AuthorLine in(Line line) {
    if (!line.isShort() || line.furniture() != null || line.isDate()) {
      return null;
    }
    String text = BULLET.matcher(line.text().replace('\u00A0', ' ')).replaceFirst("");
    AuthorForm form = marked(text);
    String rest = form == null ? text : form.prefix.matcher(text).replaceFirst("");
    DatePart date = line.date() == null ? null : DatePart.in(rest);
    return date == null ? undated(line, form, rest) : dated(line, form, date);
  }

  private static @Nullable AuthorLine undated(Line line, @Nullable AuthorForm marked, String text) {
    String speaker = text.endsWith(":") ? speaker(text) : null;
    if (speaker != null) {
      return made(line, AuthorForm.SAYS, speaker, null);
    }
    return made(line, marked == null ? AuthorForm.PLAIN : marked, text, null);
  }

  private static @Nullable AuthorLine dated(Line line, @Nullable AuthorForm marked, DatePart date) {
    String speaker = speaker(date.after().isEmpty() ? date.before() : date.after());
    if (speaker != null) {
      return made(line, AuthorForm.SAYS, speaker, date);
    }
    String before = speaker(date.before());
    if (!date.isBareAfter() && !date.after().matches("says:?|wrote:?")) {
      return null;
    }
    AuthorForm form = marked == null ? AuthorForm.DATED : marked;
    return made(line, form, before == null ? date.before() : before, date);
  }

  /** The name before "says:" or "wrote:", or null. */
  private static @Nullable String speaker(String text) {
    String trimmed = EDGE.matcher(text).replaceFirst("");
    Matcher says = SAYS.matcher(trimmed);
    return says.find() ? trimmed.substring(0, says.start()) : null;
  }

  private static @Nullable AuthorLine made(
      Line line, AuthorForm form, String text, @Nullable DatePart date) {
    String name = form == AuthorForm.PLAIN ? text : EDGE.matcher(text).replaceFirst("");
    return form.accepts(name) ? new AuthorLine(line.index(), line.index(), form, name, date) : null;
  }

  private static @Nullable AuthorForm marked(String text) {
    for (AuthorForm form : AuthorForm.MARKED) {
      if (form.prefix.matcher(text).find()) {
        return form;
      }
    }
    return null;
  }

  /** A bare name in a line: the part that two forms share which need its neighbours to be known. */
  static @Nullable AuthorLine label(Line line, AuthorForm form, int last, @Nullable DatePart date) {
    if (!line.isWritten() || !line.isShort() || line.date() != null) {
      return null;
    }
    String name = BULLET.matcher(line.text().replace('\u00A0', ' ')).replaceFirst("");
    return form.accepts(name) ? new AuthorLine(line.index(), last, form, name, date) : null;
  }
}
