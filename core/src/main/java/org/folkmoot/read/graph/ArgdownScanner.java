package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.read.graph.ArgdownItem.Bearing;
import org.folkmoot.read.graph.ArgdownItem.Kind;

/** Cuts an Argdown file into its items, line by line. Linear. Used once. */
final class ArgdownScanner {

  private final ArgdownText file;
  private final String text;
  private final String source;
  private final List<ArgdownItem> items = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  /** A mark that was looked for and is not there before the place below. */
  private char missing;

  private int missingUntil;

  private ArgdownScanner(String source, ArgdownText file) {
    this.source = source;
    this.file = file;
    this.text = file.text;
  }

  static List<ArgdownItem> items(String source, ArgdownText file) {
    ArgdownScanner scanner = new ArgdownScanner(source, file);
    while (scanner.at < scanner.text.length()) {
      scanner.item();
    }
    return scanner.items;
  }

  private void item() {
    lineStart = at;
    skipBlanks();
    if (isAt("\n") || isAt("\r\n") || at >= text.length()) {
      add(Kind.GAP, Bearing.NONE, false, 0, "", "", "", line, 1);
      nextLine();
      return;
    }
    int indent = at - lineStart;
    int column = indent + 1;
    int begun = line;
    if (isAt("--")) {
      inference(indent);
      return;
    }
    if (indent == 0 && isHeading()) {
      nextLine();
      add(Kind.HEADING, Bearing.NONE, false, 0, "", "", "", begun, column);
      return;
    }
    Bearing bearing = bearing();
    boolean numbered = bearing == Bearing.NONE && skipNumber();
    skipListMark();
    String title = title();
    Kind kind = title.startsWith("<") ? Kind.ARGUMENT : Kind.STATEMENT;
    String name = title.isEmpty() ? "" : title.substring(1);
    Content content = content();
    add(kind, bearing, numbered, indent, name, content.text(), content.data(), begun, column);
  }

  private void add(
      Kind kind,
      Bearing bearing,
      boolean numbered,
      int indent,
      String title,
      String text,
      String data,
      int line,
      int column) {
    items.add(
        new ArgdownItem(kind, bearing, numbered, indent, title, text, data, line, column, source));
  }

  private boolean isAt(String mark) {
    return text.startsWith(mark, at);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private void nextLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
    line++;
  }

  private boolean isHeading() {
    int end = at;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == ' ';
  }

  /** From two dashes to the next two, on this line or below, with the name of a rule between. */
  private void inference(int indent) {
    add(Kind.INFERENCE, Bearing.NONE, false, indent, "", "", "", line, indent + 1);
    int end = text.indexOf("--", at + 2);
    if (end >= 0 && !text.substring(at, end).contains("\n\n")) {
      while (at < end) {
        line += text.charAt(at++) == '\n' ? 1 : 0;
      }
    }
    nextLine();
  }

  private Bearing bearing() {
    String mark =
        isAt("><") ? "><" : isAt("<") && !isTitle() ? text.substring(at + 1, at + 2) : mark();
    for (Bearing bearing : Bearing.values()) {
      if (bearing != Bearing.NONE && bearing.mark.equals(mark)) {
        at += mark.length() + (isAt("<") && !mark.equals("><") ? 1 : 0);
        skipBlanks();
        return bearing;
      }
    }
    return Bearing.NONE;
  }

  /** One of the marks that may stand alone; an underscore needs a blank behind. */
  private String mark() {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ("+-_".indexOf(c) < 0) {
      return "";
    }
    if (next == '>') {
      return c + ">";
    }
    return c == '_' && !isBlank(next) ? "" : String.valueOf(c);
  }

  /** Whether an angle bracket begins a title and not one of the marks {@code <+ <- <_}. */
  private boolean isTitle() {
    return at + 1 >= text.length() || "+-_".indexOf(text.charAt(at + 1)) < 0;
  }

  private boolean skipNumber() {
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = isAt("(") && end > at + 1 && end < text.length() && text.charAt(end) == ')';
    if (number) {
      at = end + 1;
      skipBlanks();
    }
    return number;
  }

  private void skipListMark() {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ordered = end > at && text.startsWith(". ", end);
    if (ordered || isAt("* ")) {
      at = ordered ? end + 2 : at + 2;
      skipBlanks();
    }
  }

  /** With its opening bracket; empty where there is none on this line. */
  private String title() {
    if (at >= text.length() || (text.charAt(at) != '[' && text.charAt(at) != '<')) {
      return "";
    }
    char close = text.charAt(at) == '[' ? ']' : '>';
    int end = onThisLine(close, at + 2);
    if (end < 0) {
      return "";
    }
    String title = text.substring(at, end).strip();
    at = end + 1;
    if (isAt(":")) {
      at++;
    }
    return title;
  }

  /** Where {@code c} stands on this line; -1 where it does not. */
  private int onThisLine(char c, int from) {
    int i = from;
    if (c == missing && from < missingUntil) {
      return -1;
    }
    while (i < text.length() && text.charAt(i) != '\n') {
      if (text.charAt(i) == c) {
        return i;
      }
      i++;
    }
    missing = c;
    missingUntil = i;
    return -1;
  }

  /** What is said, over as many lines as it takes, and the data behind it. */
  private record Content(String text, String data) {}

  private Content content() {
    StringBuilder said = new StringBuilder();
    StringBuilder data = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        line++;
        if (endsHere()) {
          break;
        }
        skipBlanks();
        said.append(' ');
      } else if (c == '{' && file.endOfData(at) >= 0) {
        int end = file.endOfData(at) + 1;
        data.append(data.isEmpty() ? text.substring(at, end) : "");
        line += (int) text.substring(at, end).chars().filter(each -> each == '\n').count();
        at = end;
      } else {
        addCharacter(c, said);
      }
    }
    return new Content(said.toString().strip(), data.toString());
  }

  private void addCharacter(char c, StringBuilder said) {
    if (c == '\\' && at + 1 < text.length()) {
      said.append(text.charAt(at + 1));
      at += 2;
    } else if (c == '#' && isTag()) {
      skipTag();
    } else {
      said.append(c == '\r' ? "" : String.valueOf(c));
      at++;
    }
  }

  private boolean isTag() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next == '(' || Character.isLetterOrDigit(next);
  }

  private void skipTag() {
    at++;
    if (isAt("(")) {
      int end = onThisLine(')', at);
      at = end < 0 ? at + 1 : end + 1;
      return;
    }
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
  }

  /** Whether the line that begins here begins something else. */
  private boolean endsHere() {
    int from = at;
    skipBlanks();
    boolean ends = at >= text.length() || isAt("\n") || isAt("\r\n") || isAt("--") || begins();
    at = from;
    return ends;
  }

  private boolean begins() {
    int from = at;
    boolean begins = bearing() != Bearing.NONE || skipNumber() || isAt("* ") || isAt("[");
    at = from;
    return begins || (isAt("<") && isTitle()) || (at == from && isHeading());
  }
}
