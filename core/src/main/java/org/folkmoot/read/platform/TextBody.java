package org.folkmoot.read.platform;

import java.util.List;
import org.folkmoot.thread.BodyMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as text.
 *
 * @param text without marks of HTML or Markdown
 * @param map where it stands in the body; null where the text is the body
 */
record TextBody(String text, @Nullable BodyMap map) {

  static final TextBody EMPTY = new TextBody("", null);

  /** A body that is text already. */
  static TextBody plain(@Nullable String body) {
    return body == null ? EMPTY : new TextBody(body, null);
  }

  /** A body in HTML, where white space does not count. */
  static TextBody html(String field, @Nullable String body) {
    return html(field, body, false);
  }

  /** A body in HTML whose line breaks are the author's. */
  static TextBody htmlWithLines(String field, @Nullable String body) {
    return html(field, body, true);
  }

  private static TextBody html(String field, @Nullable String body, boolean lines) {
    if (body == null || body.isEmpty()) {
      return EMPTY;
    }
    BodyText text = new BodyText(body, null, lines);
    Parsers.JSOUP.run(() -> HtmlText.append(body, 0, body.length(), text));
    return text.result(field);
  }

  /** A body in Markdown. */
  static TextBody markdown(String field, @Nullable String body) {
    return body == null || body.isEmpty() ? EMPTY : markdown(field, body, body, null);
  }

  /**
   * A body in Reddit's Markdown, whose angle brackets and ampersands its interface writes as
   * entities. A body with a bare one of these was not escaped.
   */
  static TextBody redditMarkdown(String field, @Nullable String body) {
    if (body == null || body.isEmpty()) {
      return EMPTY;
    }
    RedditEscapes escapes = RedditEscapes.undo(body);
    return markdown(field, body, escapes.text(), escapes.positions());
  }

  private static TextBody markdown(
      String field, String body, String markdown, int @Nullable [] positions) {
    BodyText text = new BodyText(body, positions, false);
    Parsers.COMMONMARK.run(() -> MarkdownText.append(markdown, text));
    return text.result(field);
  }

  /** The map of a text that was made run by run; none where nothing was changed. */
  static TextBody of(String field, String text, String body, List<BodyMap.Run> runs) {
    return new TextBody(text, text.equals(body) ? null : new BodyMap(field, runs));
  }
}
