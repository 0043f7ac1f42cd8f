package org.folkmoot.read;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The templates after which sites make the line that names a comment's author. A site has one: the
 * reader looks for the template a page follows, and then takes the lines of that template alone.
 */
enum AuthorForm {
  /** "#3 anna" */
  NUMBERED("^(?:#\\d{1,6}[.:)]?|\\d{1,6}[.)]) ?", Names::isName, 2, "a number and a name"),
  /** "Posted by anna" */
  POSTED_BY(
      "^(?:posted|comment|written|submitted|sent|reply|review|reviewed|comment posted) by:? ",
      Names::isLabel,
      1,
      "\"posted by\" and a name"),
  /** "Name: anna" */
  LABELLED("^(?:author|name|user|username|from|by): ", Names::isLabel, 2, "a label and a name"),
  /** "— anna" */
  DASHED("^(?:--|[\u2014\u2013-]) ?", Names::isName, 1, "a dash and a name"),
  /** "anna says:" */
  SAYS("^(?!)", Names::isName, 2, "a name and \"says\""),
  /** "anna, 3 May 2024 10:22" */
  DATED("^(?!)", Names::isLabel, 2, "a name and a date"),
  /** "anna", and "2 hours ago" on the next line */
  NAME_THEN_DATE("^(?!)", Names::isLabel, 2, "a name above a date"),
  /** "anna" below the last comment's buttons or date */
  FRAMED("^(?!)", Names::isLabel, 1, "a name below the buttons of the comment before"),
  /** "anna" and nothing else */
  PLAIN("^(?!)", Names::isName, 0, "a name on a line of its own");

  /** The forms that are known by their beginning. */
  static final List<AuthorForm> MARKED = List.of(NUMBERED, POSTED_BY, LABELLED, DASHED);

  /** What the line begins with; matches nothing for forms without such a mark. */
  final Pattern prefix;

  /** How much the form by itself speaks for a thread, once it occurs twice. */
  final int points;

  /** In plain words. */
  final String reason;

  @SuppressWarnings("ImmutableEnumChecker") // only functions without state
  private final Predicate<String> names;

  AuthorForm(String prefix, Predicate<String> names, int points, String reason) {
    this.prefix = Pattern.compile(prefix, Pattern.CASE_INSENSITIVE);
    this.names = names;
    this.points = points;
    this.reason = reason;
  }

  /** Whether such lines also stand below the text they sign. */
  boolean maySign() {
    return this == DASHED || this == POSTED_BY || this == DATED || this == NAME_THEN_DATE;
  }

  boolean accepts(String name) {
    return names.test(name);
  }
}
