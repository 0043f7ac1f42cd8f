package org.folkmoot.rules.check;

/**
 * Which characters every match of a regular expression must hold one after the other: the longest
 * run of plain characters outside of groups. Where alternatives stand beside each other there are
 * none. Says too little rather than too much.
 */
final class RequiredLetters {

  private final String regex;
  private final StringBuilder run = new StringBuilder();
  private String best = "";
  private int at;

  private RequiredLetters(String regex) {
    this.regex = regex;
  }

  static String of(String regex) {
    return regex.contains("\\Q") ? "" : new RequiredLetters(regex).find();
  }

  private String find() {
    while (at < regex.length()) {
      char c = regex.charAt(at);
      if (c == '|') {
        return "";
      }
      step(c);
    }
    endRun();
    return best;
  }

  private void step(char c) {
    switch (c) {
      case '(' -> skipGroup();
      case '[' -> skipClass();
      case '\\' -> escape();
      case '{' -> skipCount();
      case '.', '^', '$', '*', '+', '?', '}', ')' -> skip();
      default -> literal(Character.charCount(regex.codePointAt(at)));
    }
  }

  private void skip() {
    endRun();
    at++;
  }

  private void skipCount() {
    endRun();
    int end = regex.indexOf('}', at);
    at = end < 0 ? regex.length() : end + 1;
  }

  private void skipGroup() {
    endRun();
    int depth = 0;
    do {
      char c = regex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        skipClass();
        at--;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      }
      at++;
    } while (at < regex.length() && depth > 0);
  }

  private void skipClass() {
    endRun();
    at++;
    at += at < regex.length() && regex.charAt(at) == '^' ? 1 : 0;
    at += at < regex.length() && regex.charAt(at) == ']' ? 1 : 0;
    while (at < regex.length() && regex.charAt(at) != ']') {
      if (regex.startsWith("[:", at) && regex.indexOf(":]", at) > 0) {
        at = regex.indexOf(":]", at) + 1;
      }
      at += regex.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  /** An escaped mark stands for itself; an escaped letter or digit for something else. */
  private void escape() {
    if (at + 1 < regex.length() && !Character.isLetterOrDigit(regex.charAt(at + 1))) {
      at++;
      literal(1);
      return;
    }
    endRun();
    boolean named = at + 2 < regex.length() && "pPx".indexOf(regex.charAt(at + 1)) >= 0;
    boolean braced = named && regex.charAt(at + 2) == '{';
    int end = braced ? regex.indexOf('}', at) : at + (named ? 3 : 1);
    at = end < 0 ? regex.length() : end + 1;
  }

  private void literal(int length) {
    int after = at + length;
    boolean optional = after < regex.length() && "*?{".indexOf(regex.charAt(after)) >= 0;
    if (optional) {
      endRun();
    } else {
      run.append(regex, at, after);
    }
    at = after;
    if (after < regex.length() && regex.charAt(after) == '+') {
      endRun();
    }
  }

  private void endRun() {
    if (run.length() > best.length()) {
      best = run.toString();
    }
    run.setLength(0);
  }
}
