package org.folkmoot.read.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reddit's Markdown without the escapes that its interface adds, and without the marks of hidden
 * text ({@code >!so!<}), which Markdown would take for a quotation. Linear.
 *
 * @param text the author's Markdown
 * @param positions for each character of {@code text}, and its end, the place in the body; null
 *     where the two are the same
 */
record RedditEscapes(String text, int @Nullable [] positions) {

  static RedditEscapes undo(String body) {
    boolean escaped = body.indexOf('&') >= 0 && body.indexOf('<') < 0 && body.indexOf('>') < 0;
    if (!escaped) {
      return new RedditEscapes(withoutSpoilers(body), null);
    }
    StringBuilder text = new StringBuilder(body.length());
    int[] positions = new int[body.length() + 1];
    int at = 0;
    while (at < body.length()) {
      positions[text.length()] = at;
      int length = escape(body, at);
      text.append(length == 1 ? body.charAt(at) : meant(body, at));
      at += length;
    }
    positions[text.length()] = at;
    return new RedditEscapes(
        withoutSpoilers(text.toString()), Arrays.copyOf(positions, text.length() + 1));
  }

  private static int escape(String body, int at) {
    if (body.charAt(at) != '&') {
      return 1;
    }
    if (body.startsWith("&gt;", at) || body.startsWith("&lt;", at)) {
      return 4;
    }
    return body.startsWith("&amp;", at) ? 5 : 1;
  }

  private static char meant(String body, int at) {
    return switch (body.charAt(at + 1)) {
      case 'g' -> '>';
      case 'l' -> '<';
      default -> '&';
    };
  }

  private static String withoutSpoilers(String text) {
    return text.contains(">!") ? text.replace(">!", "  ").replace("!<", "  ") : text;
  }
}
