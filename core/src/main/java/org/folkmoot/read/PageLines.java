package org.folkmoot.read;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Span;

/** The lines of a page that hold something, in order. Cost: linear. */
final class PageLines {

  private PageLines() {}

  static List<Line> of(String page) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int at = 0;
    while (at < page.length()) {
      int end = endOfLine(page, at);
      Span span = new Span(at, end).trim(page);
      if (!span.isEmpty()) {
        lines.add(Line.of(lines.size(), page, span, afterBlank));
      }
      afterBlank = span.isEmpty();
      at = afterBreak(page, end);
    }
    return lines;
  }

  private static int endOfLine(String page, int from) {
    int at = from;
    while (at < page.length() && !Blanks.isLineBreak(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterBreak(String page, int end) {
    return page.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
