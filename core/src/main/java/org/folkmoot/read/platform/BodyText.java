package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.thread.BodyMap;
import org.jspecify.annotations.Nullable;

/**
 * A text that grows piece by piece, and where each of its characters stands in the body. Quotations
 * become lines that begin with {@code >}, as in mail. White space is one blank; at the ends of
 * lines there is none. Used once. Linear.
 */
final class BodyText {

  /** Quotations in quotations beyond that look like these. */
  private static final int MOST_MARKS = 5;

  private final String body;
  private final int @Nullable [] positions;
  private final boolean keepsLines;
  private final StringBuilder text = new StringBuilder();
  private int[] runs = new int[32];
  private int ends;
  private int breaks;
  private int blankFrom = -1;
  private int blankTo;
  private int depth;
  private int lineDepth;
  private boolean verbatim;

  /**
   * An empty text.
   *
   * @param positions for each character of what is appended the place in the body; null where that
   *     is the same
   * @param keepsLines whether line breaks in what is appended are kept
   */
  BodyText(String body, int @Nullable [] positions, boolean keepsLines) {
    this.body = body;
    this.positions = positions;
    this.keepsLines = keepsLines;
  }

  /** What follows begins on a new line, with {@code least - 1} empty lines before it. */
  void lineBreak(int least) {
    breaks = Math.max(breaks, least);
  }

  /** One more break than there are, at most two. */
  private void oneMoreBreak() {
    breaks = Math.min(2, breaks + 1);
  }

  /** Goes into a quotation, or with -1 out of one. */
  void quote(int levels) {
    lineBreak(2);
    depth += levels;
  }

  /** Whether white space is kept as it is from here on. */
  void verbatim(boolean kept) {
    verbatim = kept;
  }

  /** A blank that stands nowhere in the body. */
  void gap() {
    if (blankFrom < 0) {
      blankFrom = 0;
      blankTo = 0;
    }
  }

  /** Characters that stand nowhere in the body. */
  void insert(String characters) {
    flush();
    text.append(characters);
  }

  /** A character that was made from [from, to) of what is read. */
  void character(char c, int from, int to) {
    if (c == '\n' && (keepsLines || verbatim)) {
      oneMoreBreak();
    } else if (isWhite(c) && !verbatim && c != '\r') {
      blank(from, to);
    } else if (c != '\r') {
      flush();
      mapped(c, position(from), position(to));
    }
  }

  /** Characters that together were made from [from, to) of what is read. */
  void whole(String characters, int from, int to) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isWhite(c)) {
        blank(from, to);
      } else {
        flush();
        text.append(c);
        addWhole(position(from), position(to));
      }
    }
  }

  private void blank(int from, int to) {
    if (blankFrom < 0 || blankTo == 0) {
      blankFrom = position(from);
    }
    blankTo = position(to);
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private int position(int offset) {
    return positions == null ? offset : positions[offset];
  }

  private void flush() {
    if (breaks > 0 && text.length() > 0) {
      breakLines();
    } else if (blankFrom >= 0 && text.length() > 0) {
      if (blankTo > blankFrom) {
        mapped(' ', blankFrom, blankTo);
      } else {
        text.append(' ');
      }
    } else if (text.length() == 0) {
      mark(depth);
    }
    lineDepth = depth;
    breaks = 0;
    blankFrom = -1;
  }

  private void breakLines() {
    for (int i = 1; i < breaks; i++) {
      text.append('\n');
      mark(Math.min(lineDepth, depth));
    }
    text.append('\n');
    mark(depth);
  }

  private void mark(int levels) {
    for (int i = 0; i < Math.min(levels, MOST_MARKS); i++) {
      text.append("> ");
    }
  }

  private void mapped(char c, int from, int to) {
    text.append(c);
    int start = text.length() - 1;
    int last = ends - 4;
    boolean exact = to - from == 1;
    if (exact && last >= 0 && continues(last, start, from)) {
      runs[last + 1]++;
      runs[last + 3]++;
    } else {
      addRun(start, start + 1, from, to);
    }
  }

  private boolean continues(int run, int start, int from) {
    return runs[run + 1] == start
        && runs[run + 3] == from
        && runs[run + 1] - runs[run] == runs[run + 3] - runs[run + 2];
  }

  /** The last character belongs to a stretch as a whole, perhaps together with those before it. */
  private void addWhole(int from, int to) {
    int start = text.length() - 1;
    int last = ends - 4;
    if (last >= 0 && runs[last + 1] == start && runs[last + 2] == from && runs[last + 3] == to) {
      runs[last + 1]++;
    } else {
      addRun(start, start + 1, from, to);
    }
  }

  private void addRun(int start, int end, int from, int to) {
    if (to <= from) {
      return;
    }
    runs = ends == runs.length ? Arrays.copyOf(runs, 2 * ends) : runs;
    runs[ends++] = start;
    runs[ends++] = end;
    runs[ends++] = from;
    runs[ends++] = to;
  }

  TextBody result(String field) {
    List<BodyMap.Run> list = new ArrayList<>(ends / 4);
    for (int i = 0; i < ends; i += 4) {
      list.add(new BodyMap.Run(runs[i], runs[i + 1], runs[i + 2], runs[i + 3]));
    }
    return TextBody.of(field, text.toString(), body, list);
  }
}
