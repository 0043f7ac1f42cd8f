package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;

/**
 * Writes what is spelled as JSON: the second spelling of the language, and what versions are made
 * of. No blank that is not needed, keys in their order, characters outside ASCII as they are, and a
 * lone surrogate as an escape. Linear.
 */
public final class RuleJson {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  private RuleJson() {}

  /** A part of a file as JSON, on one line. */
  public static String of(Spelled part) {
    return text(part.spelled());
  }

  /** A value of a spelled part as JSON: a text, a number, true or false, a list or a map. */
  public static String text(Object value) {
    RuleJson json = new RuleJson();
    json.value(value);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof CharSequence text) {
      string(text);
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      string(String.valueOf(entry.getKey()));
      out.append(':');
      value(entry.getValue());
      separator = ",";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void array(List<?> list) {
    String separator = "[";
    for (Object element : list) {
      out.append(separator);
      value(element);
      separator = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void string(CharSequence text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text, i);
    }
    out.append('"');
  }

  private void character(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
      escape(c);
    } else {
      out.append(c);
    }
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }

  private static boolean isLone(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
