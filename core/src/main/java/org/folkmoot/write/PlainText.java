package org.folkmoot.write;

import java.util.function.IntPredicate;

/** Makes of any text what a format can hold. */
final class PlainText {

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** Each lone surrogate becomes U+FFFD, and so does each code point that is refused. */
  static String replaced(String text, IntPredicate refused) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
              clean.appendCodePoint(lone || refused.test(c) ? REPLACEMENT : c);
            });
    return clean.toString();
  }

  /** An id as the name of a field, which can hold no lone surrogate. */
  static String name(String id) {
    return replaced(id, c -> false);
  }

  /** What XML 1.0 can hold. */
  static String held(String text) {
    return replaced(text, PlainText::isRefusedByXml);
  }

  /** The same, escaped for text and attributes alike. */
  static String xml(String text) {
    return held(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;")
        .replace("\n", "&#10;")
        .replace("\t", "&#9;");
  }

  private static boolean isRefusedByXml(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || c == 0xFFFE || c == 0xFFFF;
  }

  /** One line without control characters. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    replaced(text, c -> false).chars().forEach(c -> line.append(isControl(c) ? ' ' : (char) c));
    return line.toString();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
