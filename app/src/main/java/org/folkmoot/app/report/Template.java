package org.folkmoot.app.report;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.app.summary.VisibleText;

/**
 * A page with places marked {@code {{name}}} that are filled when it is written. What fills them is
 * never searched for further places.
 *
 * @param pieces what stands between the marks; every second one is a name
 */
record Template(List<String> pieces) {

  /** What fills a place. */
  interface Part {
    void write(Writer page) throws IOException;
  }

  static Template of(String page) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (int open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", at)) {
      int close = page.indexOf("}}", open);
      pieces.add(page.substring(at, open));
      pieces.add(page.substring(open + 2, close));
      at = close + 2;
    }
    pieces.add(page.substring(at));
    return new Template(pieces);
  }

  void write(Writer page, Map<String, Part> parts) throws IOException {
    for (int i = 0; i < pieces.size(); i++) {
      if (i % 2 == 0) {
        page.write(pieces.get(i));
      } else {
        part(parts, pieces.get(i)).write(page);
      }
    }
  }

  private static Part part(Map<String, Part> parts, String name) {
    Part part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("the page asks for an unknown part: " + name);
    }
    return part;
  }

  /** Markup of our own. */
  static Part raw(String markup) {
    return page -> page.write(markup);
  }

  /** Words of anybody. */
  static Part escaped(String words) {
    return page -> page.write(HtmlEscapers.htmlEscaper().escape(VisibleText.of(words)));
  }
}
