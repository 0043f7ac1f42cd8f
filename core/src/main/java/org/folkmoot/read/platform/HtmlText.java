package org.folkmoot.read.platform;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Makes text of HTML: paragraphs, quotations, the words of links. What is no text of the author's
 * (scripts, styles, pictures, the heads of embedded quotations) is left out. Linear; elements nest
 * as deep as jsoup allows, without recursion.
 */
final class HtmlText implements NodeFilter {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "object",
          "svg",
          "math",
          "select",
          "textarea",
          "button",
          "audio",
          "video",
          "canvas");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "table", "hr", "aside",
          "figure", "section", "article", "details");

  private static final Set<String> LINES =
      Set.of(
          "div",
          "li",
          "tr",
          "dt",
          "dd",
          "br",
          "address",
          "header",
          "footer",
          "nav",
          "main",
          "form",
          "fieldset",
          "figcaption",
          "summary",
          "caption",
          "center");

  private final String html;
  private final BodyText out;
  private final Alignment alignment;

  private HtmlText(String html, int base, BodyText out) {
    this.html = html;
    this.out = out;
    this.alignment = new Alignment(html, base, /* escapes= */ false, out);
  }

  /** Appends the text of the HTML in [from, to). */
  static void append(String body, int from, int to, BodyText out) {
    String html = body.substring(from, to);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    NodeTraversor.filter(new HtmlText(html, from, out), parser.parseInput(html, ""));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (DROPPED.contains(name) || isHeadOfQuotation(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    breaks(name);
    if (isQuotation(element)) {
      out.quote(1);
    }
    switch (name) {
      case "pre" -> out.verbatim(true);
      case "td", "th" -> out.gap();
      case "q" -> out.insert("\u201C");
      case "img" -> picture(element);
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    String name = element.normalName();
    if (name.equals("pre")) {
      out.verbatim(false);
    }
    if (isQuotation(element)) {
      out.quote(-1);
    }
    if (!name.equals("br")) {
      breaks(name);
    }
    if (name.equals("q")) {
      out.insert("\u201D");
    }
  }

  private void breaks(String name) {
    if (PARAGRAPHS.contains(name)) {
      out.lineBreak(2);
    } else if (LINES.contains(name)) {
      out.lineBreak(1);
    }
  }

  /** Words of others: a quotation, or what a linked page says of itself. */
  private static boolean isQuotation(Element element) {
    String name = element.normalName();
    return name.equals("blockquote") || (name.equals("aside") && element.hasClass("onebox"));
  }

  /** Discourse shows name and picture of who is quoted above the quotation. */
  private static boolean isHeadOfQuotation(Element element) {
    Element parent = element.parent();
    return parent != null
        && element.hasClass("title")
        && parent.normalName().equals("aside")
        && parent.hasClass("quote");
  }

  /** A picture that stands for a character. */
  private void picture(Element element) {
    String shown = element.attr("alt");
    if (element.hasClass("emoji") && !shown.isEmpty()) {
      Range range = element.sourceRange();
      if (range.isTracked()) {
        alignment.whole(shown, range.startPos(), range.endPos());
      } else {
        out.insert(shown);
      }
    }
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    String text = node.getWholeText();
    if (range.isTracked() && range.endPos() <= html.length() && range.startPos() < range.endPos()) {
      alignment.append(text, range.startPos(), range.endPos());
    } else {
      out.insert(text.strip());
    }
  }
}
