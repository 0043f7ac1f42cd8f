package org.folkmoot.read.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The text of an Argdown file with comments and front matter blanked out, so that all else keeps
 * its place, and with the pairs of braces that hold data. Linear, without recursion.
 */
final class ArgdownText {

  private static final String FENCE = "===";

  /** The file with blanks in place of what says nothing. */
  final String text;

  /** What stands between the fences at the top; empty where there are none. */
  final String frontMatter;

  /** In which line the front matter begins, from 1. */
  final int frontMatterLine;

  /** By the place of an opening brace that of its closing one; -1 elsewhere. */
  private final int[] closing;

  /** Up to here no bracket is worth a search for the one that closes it. */
  private int untitled;

  /** Marks that no later part of the text holds. */
  private final Set<String> gone = new HashSet<>();

  ArgdownText(String written) {
    String file = written.replace("\r\n", "\n");
    StringBuilder clean = new StringBuilder(file);
    int start = firstVisible(file);
    int end = file.startsWith(FENCE, start) ? endOfFence(file, start) : start;
    int inner = file.startsWith(FENCE, start) ? skipFence(file, start) : start;
    int stop = end > start ? file.lastIndexOf(FENCE, end - 1) : inner;
    frontMatter = stop > inner ? trimmedFence(file.substring(inner, stop)) : "";
    frontMatterLine = 1 + (int) file.substring(0, inner).chars().filter(c -> c == '\n').count();
    blank(clean, 0, end);
    closing = closing(clean);
    blankComments(clean);
    text = clean.toString();
  }

  private static int firstVisible(String file) {
    int at = file.startsWith("\uFEFF") ? 1 : 0;
    while (at < file.length() && Character.isWhitespace(file.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipFence(String file, int start) {
    int at = start;
    while (at < file.length() && file.charAt(at) == '=') {
      at++;
    }
    return at;
  }

  private static int endOfFence(String file, int start) {
    int close = file.indexOf(FENCE, skipFence(file, start));
    return close < 0 ? start : skipFence(file, close);
  }

  /** A fence of more than three marks leaves some before the last three. */
  private static String trimmedFence(String inside) {
    int end = inside.length();
    while (end > 0 && inside.charAt(end - 1) == '=') {
      end--;
    }
    return inside.substring(0, end);
  }

  private static int[] closing(CharSequence text) {
    int[] closing = new int[text.length()];
    Arrays.fill(closing, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }

  private void blankComments(StringBuilder clean) {
    int at = 0;
    while (at < clean.length()) {
      char c = clean.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (c == '{' && closing[at] >= 0) {
        at = closing[at] + 1;
      } else if (c == '[' || (c == '<' && !startsWith(clean, "<!--", at))) {
        at = behindTitle(clean, at);
      } else {
        int end = endOfComment(clean, at);
        blank(clean, at, end);
        at = Math.max(end, at + 1);
      }
    }
  }

  /** Behind a title, in which nothing begins a comment; else behind the mere bracket. */
  private int behindTitle(StringBuilder text, int at) {
    char close = text.charAt(at) == '[' ? ']' : '>';
    if (at < untitled) {
      return at + 1;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != close) {
      end++;
    }
    boolean title = end < text.length() && text.charAt(end) == close;
    untitled = title ? untitled : end;
    return title ? end + 1 : at + 1;
  }

  private int endOfComment(StringBuilder text, int at) {
    if (startsWith(text, "//", at)) {
      int end = text.indexOf("\n", at);
      return end < 0 ? text.length() : end;
    }
    if (startsWith(text, "/*", at)) {
      return endOf(text, "*/", at);
    }
    return startsWith(text, "<!--", at) ? endOf(text, "-->", at) : at;
  }

  /** A comment without an end is none. */
  private int endOf(StringBuilder text, String mark, int at) {
    int end = gone.contains(mark) ? -1 : text.indexOf(mark, at + 2);
    if (end < 0) {
      gone.add(mark);
    }
    return end < 0 ? at : end + mark.length();
  }

  private static boolean startsWith(StringBuilder text, String mark, int at) {
    int same = 0;
    while (same < mark.length()
        && at + same < text.length()
        && text.charAt(at + same) == mark.charAt(same)) {
      same++;
    }
    return same == mark.length();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** Where the data ends that opens at {@code brace}; -1 where it is a mere brace. */
  int endOfData(int brace) {
    return closing[brace];
  }
}
