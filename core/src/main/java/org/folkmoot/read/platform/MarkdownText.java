package org.folkmoot.read.platform;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of Markdown: paragraphs, quotations, the words of links; HTML in it as {@link
 * HtmlText} does. Without recursion of its own; blocks and marks nest up to a bound, and what is
 * deeper stays as it is written.
 */
final class MarkdownText {

  private static final int DEEPEST = 100;

  /** So many lines without counterpart may stand between two of a block of code. */
  private static final int MOST_PASSED = 20;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final String markdown;
  private final BodyText out;
  private final Alignment alignment;

  private MarkdownText(String markdown, BodyText out) {
    this.markdown = markdown;
    this.out = out;
    this.alignment = new Alignment(markdown, 0, /* escapes= */ true, out);
  }

  static void append(String markdown, BodyText out) {
    new MarkdownText(markdown, out).walk(PARSER.parse(markdown));
  }

  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      enter(node);
      Node child = node.getFirstChild();
      node = child != null ? child : behind(node, root);
    }
  }

  /** The node behind this one; on the way up what ends is left. */
  private @Nullable Node behind(Node from, Node root) {
    Node node = from;
    while (node != root) {
      leave(node);
      if (node.getNext() != null) {
        return node.getNext();
      }
      node = node.getParent();
    }
    return null;
  }

  private void enter(Node node) {
    breaks(node);
    if (node instanceof BlockQuote) {
      out.quote(1);
    } else if (node instanceof Text text) {
      characters(text.getLiteral(), node);
    } else if (node instanceof Code code) {
      literal(code.getLiteral(), node);
    } else if (node instanceof FencedCodeBlock code) {
      lines(code.getLiteral(), node);
    } else if (node instanceof IndentedCodeBlock code) {
      lines(code.getLiteral(), node);
    } else {
      enterRest(node);
    }
  }

  private void enterRest(Node node) {
    if (node instanceof SoftLineBreak) {
      blank(node);
    } else if (node instanceof HtmlBlock) {
      html(node);
    } else if (node instanceof HtmlInline tag && tag.getLiteral().startsWith("<br")) {
      out.lineBreak(1);
    }
  }

  private void leave(Node node) {
    if (node instanceof BlockQuote) {
      out.quote(-1);
    }
    breaks(node);
  }

  private void breaks(Node node) {
    if (node instanceof Paragraph) {
      out.lineBreak(isInTightList(node) ? 1 : 2);
    } else if (node instanceof Heading
        || node instanceof ThematicBreak
        || node instanceof ListBlock
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock) {
      out.lineBreak(2);
    } else if (node instanceof ListItem || node instanceof HardLineBreak) {
      out.lineBreak(1);
    }
  }

  private static boolean isInTightList(Node paragraph) {
    Node item = paragraph.getParent();
    return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
  }

  private void characters(String text, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      out.insert(text);
    } else {
      alignment.append(text, from(spans), to(spans));
    }
  }

  /** What stands between marks, and is not decoded. */
  private void literal(String text, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      out.insert(text);
      return;
    }
    int found = text.isEmpty() ? -1 : markdown.indexOf(text, from(spans));
    if (found >= 0 && found + text.length() <= to(spans)) {
      each(text, found);
    } else {
      alignment.whole(text, from(spans), to(spans));
    }
  }

  /** The lines of a block of code, each the end of a line of the Markdown. */
  private void lines(String code, Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    int next = 0;
    out.verbatim(true);
    for (String line : code.split("\n", -1)) {
      next = line.isEmpty() ? next : line(line, spans, next);
      out.lineBreak(1);
    }
    out.verbatim(false);
  }

  /** Empty lines and fences are passed by; a line that was altered stands nowhere. */
  private int line(String line, List<SourceSpan> spans, int next) {
    for (int i = next; i < Math.min(spans.size(), next + MOST_PASSED); i++) {
      int end = spans.get(i).getInputIndex() + spans.get(i).getLength();
      int start = end - line.length();
      if (start >= spans.get(i).getInputIndex() && markdown.startsWith(line, start)) {
        each(line, start);
        return i + 1;
      }
    }
    out.insert(line);
    return next;
  }

  private void each(String text, int start) {
    for (int i = 0; i < text.length(); i++) {
      out.character(text.charAt(i), start + i, start + i + 1);
    }
  }

  private void blank(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      out.gap();
    } else {
      out.character(' ', from(spans), to(spans));
    }
  }

  private void html(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      Parsers.JSOUP.run(() -> HtmlText.append(markdown, from(spans), to(spans), out));
    }
  }

  private static int from(List<SourceSpan> spans) {
    return spans.get(0).getInputIndex();
  }

  private static int to(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
