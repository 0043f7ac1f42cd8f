package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answers in recorded exchanges with a server, as test programs keep them: YAML with the
 * address of a request under {@code uri}, and the answer to it under {@code string}. No more of
 * YAML is understood than its three kinds of text on one or more lines. Linear.
 */
final class RecordedAnswers {

  /**
   * An answer.
   *
   * @param uri what was asked for; empty where that is not said
   * @param body what was answered
   * @param offset where the answer stands in the recording
   */
  record Answer(String uri, String body, int offset) {}

  private static final String URI = "uri: ";
  private static final String BODY = "string: ";

  private final String text;
  private final List<Answer> answers = new ArrayList<>();
  private String uri = "";

  private RecordedAnswers(String text) {
    this.text = text;
  }

  static boolean recognises(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    return text.startsWith("interactions:", start) || text.startsWith("http_interactions:", start);
  }

  static List<Answer> of(String text) {
    RecordedAnswers recorded = new RecordedAnswers(text);
    recorded.read();
    return recorded.answers;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(at);
      String line = text.substring(at, Math.min(end, at + 4000)).strip();
      if (line.startsWith(URI)) {
        uri = line.substring(URI.length()).strip();
      } else if (line.startsWith(BODY)) {
        end = Math.max(end, answer(text.indexOf(BODY, at) + BODY.length()));
      }
      at = end + 1;
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Reads the text that begins at {@code start}; returns where it ends. */
  private int answer(int start) {
    char quote = start < text.length() ? text.charAt(start) : ' ';
    StringBuilder body = new StringBuilder();
    int end =
        switch (quote) {
          case '\'' -> single(start + 1, body);
          case '"' -> doubled(start + 1, body);
          default -> plain(start, body);
        };
    answers.add(new Answer(uri, body.toString(), start));
    return end;
  }

  private int plain(int start, StringBuilder body) {
    int end = lineEnd(start);
    body.append(text, start, end);
    return end;
  }

  /** Two quotation marks are one; a line break with what is around it is a blank. */
  private int single(int start, StringBuilder body) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'') {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '\'') {
          return at;
        }
        at++;
      }
      at = c == '\n' ? fold(at, body) : keep(at, body);
    }
    return at;
  }

  private int doubled(int start, StringBuilder body) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      at = c == '\\' ? escape(at + 1, body) : c == '\n' ? fold(at, body) : keep(at, body);
    }
    return at;
  }

  private int keep(int at, StringBuilder body) {
    body.append(text.charAt(at));
    return at + 1;
  }

  /** One line break is a blank, each further one stays. */
  private int fold(int at, StringBuilder body) {
    while (body.length() > 0 && isBlank(body.charAt(body.length() - 1))) {
      body.setLength(body.length() - 1);
    }
    int breaks = 0;
    int next = at;
    while (next < text.length() && (isBlank(text.charAt(next)) || text.charAt(next) == '\n')) {
      breaks += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    body.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
    return next;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private int escape(int at, StringBuilder body) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      Integer code = code(at + 1, digits);
      body.append(code == null ? "\uFFFD" : Character.toString(code));
      return Math.min(text.length(), at + 1 + digits);
    }
    if (c == '\n') {
      return afterBreak(at);
    }
    body.append(
        switch (c) {
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          case '0' -> '\0';
          default -> c;
        });
    return at + 1;
  }

  /** A backslash at the end of a line joins it to the next. */
  private int afterBreak(int at) {
    int next = at + 1;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private @Nullable Integer code(int start, int digits) {
    if (start + digits > text.length()) {
      return null;
    }
    try {
      int code = Integer.parseUnsignedInt(text.substring(start, start + digits), 16);
      return Character.isValidCodePoint(code) ? code : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
