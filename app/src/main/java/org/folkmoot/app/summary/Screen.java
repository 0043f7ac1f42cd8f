package org.folkmoot.app.summary;

import java.util.function.UnaryOperator;

/** Lines of one width. What is too long is cut with an ellipsis, and never wrapped. */
final class Screen {

  private final int columns;
  private final StringBuilder lines = new StringBuilder();

  Screen(int columns) {
    this.columns = columns;
  }

  /** How many characters are surely enough for a line; marks that take no room are allowed for. */
  int enough() {
    return columns * 4;
  }

  /** A heading after an empty line. */
  void heading(String text, Style style) {
    lines.append('\n');
    line(text, style::strong);
  }

  void line(String text) {
    line(text, UnaryOperator.identity());
  }

  /** {@code text} on two lines at most, broken between words, each after {@code indent} blanks. */
  void twoLines(int indent, String text) {
    int room = columns - indent;
    int end = breakWithin(text, room);
    line(" ".repeat(indent) + text.substring(0, end).strip());
    if (end < text.length()) {
      line(" ".repeat(indent) + text.substring(end).strip());
    }
  }

  /** {@code text} on as many lines as it takes, broken between words, each after blanks. */
  void paragraph(int indent, String text) {
    String rest = text;
    while (!rest.isEmpty()) {
      int end = Math.max(1, breakWithin(rest, columns - indent));
      line(" ".repeat(indent) + rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
  }

  /** Where to break, so that what stands before fits; a long word is left to be cut. */
  private static int breakWithin(String text, int room) {
    if (Columns.width(text) <= room) {
      return text.length();
    }
    int end = Columns.fitting(text, room).length();
    int blank = text.lastIndexOf(' ', end);
    return blank > 0 ? blank : end;
  }

  /** {@code style} is given the line as it was cut. */
  void line(String text, UnaryOperator<String> style) {
    lines.append(style.apply(closed(text, columns))).append('\n');
  }

  void line(String left, String right) {
    line(left, right, UnaryOperator.identity());
  }

  /** {@code right} stands at the right edge, and {@code left} is cut to leave it there. */
  void line(String left, String right, UnaryOperator<String> style) {
    int room = columns - Columns.width(right) - 2;
    String line = closed(left, room);
    line(right.isEmpty() ? left : Columns.pad(line, room) + "  " + right, style);
  }

  /** A quotation at the end that is cut is still closed. */
  private static String closed(String text, int room) {
    String cut = Columns.cut(text, room);
    return text.endsWith("”") && !cut.equals(text) ? Columns.cut(text, room - 1) + "”" : cut;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
