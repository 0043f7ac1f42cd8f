package org.folkmoot.rules.automod;

/** A part of a rule has no counterpart, and without it the rule would mean something else. */
final class Untranslatable extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String what;

  Untranslatable(Field field, String why) {
    this(field.line(), field.key(), why);
  }

  Untranslatable(int line, String what, String why) {
    super(why);
    this.line = line;
    this.what = what;
  }

  int line() {
    return line;
  }

  String what() {
    return what;
  }
}
