package org.folkmoot.token;

import org.folkmoot.text.Blanks;

/** Addresses of pages: {@code http://…}, {@code https://…}, {@code www.…}. */
final class Addresses {

  private static final String[] BEGINNINGS = {"http://", "https://", "www.", "ftp://"};

  private Addresses() {}

  /** The end of the address that starts at {@code at}, or {@code at} if none does. */
  static int end(CharSequence text, int at) {
    int begun = beginningEnd(text, at);
    if (begun == at || begun >= text.length() || !Letters.isWordPart(text.charAt(begun))) {
      return at;
    }
    int end = begun;
    while (end < text.length() && belongs(text.charAt(end))) {
      end++;
    }
    return withoutTrailingMarks(text, begun, end);
  }

  private static int beginningEnd(CharSequence text, int at) {
    for (String beginning : BEGINNINGS) {
      if (startsWith(text, at, beginning)) {
        return at + beginning.length();
      }
    }
    return at;
  }

  private static boolean startsWith(CharSequence text, int at, String lower) {
    if (at + lower.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      char c = text.charAt(at + i);
      char folded = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      if (folded != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean belongs(char c) {
    return !Blanks.isBlank(c)
        && c != '<'
        && c != '>'
        && c != '"'
        && c != '['
        && c != ']'
        && c > ' ';
  }

  /** A mark that ends the sentence or closes a bracket opened before the address is not part. */
  private static int withoutTrailingMarks(CharSequence text, int begun, int end) {
    boolean bracket = hasOpenBracket(text, begun, end);
    int trimmed = end;
    while (trimmed > begun + 1 && isTrailing(text.charAt(trimmed - 1), bracket)) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean hasOpenBracket(CharSequence text, int begun, int end) {
    for (int i = begun; i < end; i++) {
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrailing(char c, boolean bracket) {
    return ".,;:!?'*_".indexOf(c) >= 0 || c == 0x2019 || c == 0x201D || (c == ')' && !bracket);
  }
}
