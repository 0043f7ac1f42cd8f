package org.folkmoot.app.summary;

/** How words stand out on a terminal; meaning never rests on it alone. */
public enum Style {
  /** With colours and weight (ECMA-48 escape sequences). */
  COLOURED,
  /** As plain text. */
  PLAIN;

  private static final String RESET = "\u001B[0m";

  String strong(String text) {
    return with("1", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  String alarm(String text) {
    return with("1;31", text);
  }

  String warning(String text) {
    return with("33", text);
  }

  String good(String text) {
    return with("32", text);
  }

  private String with(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
