package org.folkmoot.text;

/** Which characters separate words without being seen. */
public final class Blanks {

  private Blanks() {}

  /** Whether {@code c} is white space of any kind: blank, tab, line break, no-break space. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  /** Whether {@code c} ends a line. */
  public static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
