package org.folkmoot.rules.automod;

import java.util.Map;

/**
 * Turns a regular expression of Python into one of RE2 that means the same: classes of Unicode
 * characters are written out, since {@code \w} and its like know ASCII only there. Linear.
 */
final class PythonPattern {

  /** What is no part of a word. */
  static final String NO_WORD = "[^\\p{L}\\p{N}_]";

  private static final Map<Character, String> OUTSIDE =
      Map.of(
          'w', "[\\p{L}\\p{N}_]",
          'W', NO_WORD,
          'd', "\\p{Nd}",
          'D', "\\P{Nd}",
          's', "[\\s\\p{Z}]",
          'S', "[^\\s\\p{Z}]",
          'Z', "\\z");

  private static final Map<Character, String> INSIDE =
      Map.of('w', "\\p{L}\\p{N}_", 'd', "\\p{Nd}", 'D', "\\P{Nd}", 's', "\\s\\p{Z}");

  private final String regex;
  private final StringBuilder out = new StringBuilder();
  private boolean approximate;
  private int at;

  private PythonPattern(String regex) {
    this.regex = regex;
  }

  /**
   * A pattern of RE2.
   *
   * @param regex which
   * @param approximate whether letters beyond ASCII may be taken otherwise
   */
  record Translated(String regex, boolean approximate) {}

  static Translated of(String regex) {
    return new PythonPattern(regex).translate();
  }

  /** The characters of a text, each for itself. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark =
          c < 0x80 && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c > ' ';
      escaped.append(mark ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  private Translated translate() {
    boolean inClass = false;
    int classStart = 0;
    while (at < regex.length()) {
      char c = regex.charAt(at);
      if (c == '\\' && at + 1 < regex.length()) {
        escape(regex.charAt(at + 1), inClass);
        at += 2;
        continue;
      }
      if (!inClass && c == '[') {
        inClass = true;
        classStart = at + (regex.startsWith("[^", at) ? 1 : 0);
      } else if (inClass && c == ']' && at > classStart + 1) {
        inClass = false;
      } else if (inClass && c == '[') {
        // Python takes it for itself, RE2 for the begin of a named class where a colon follows
        out.append('\\');
      }
      out.append(c);
      at++;
    }
    return new Translated(out.toString(), approximate);
  }

  private void escape(char c, boolean inClass) {
    String other = (inClass ? INSIDE : OUTSIDE).get(c);
    approximate |= !inClass && (c == 'b' || c == 'B');
    approximate |= inClass && (c == 'W' || c == 'S');
    if (inClass && c == 'b') {
      out.append("\\x08");
    } else {
      out.append(other == null ? "\\" + c : other);
    }
  }
}
