package org.folkmoot.read;

import java.util.Arrays;
import org.folkmoot.text.Blanks;

/**
 * The text of an input, and the lines and columns of its characters. Immutable and thread-safe. The
 * lines are counted once, in linear time; each place is then found in logarithmic time.
 */
public final class InputText {

  private final String source;
  private final String text;
  private final int[] lineStarts;

  /**
   * An input.
   *
   * @param source its name in messages
   * @param text all of it
   */
  public InputText(String source, String text) {
    this.source = source;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (Blanks.isLineBreak(text.charAt(i)) && !pair) {
        starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** Its name in messages. */
  public String source() {
    return source;
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /** The line at {@code offset}, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  At at(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int line = line(inside);
    return new At(line, inside - lineStarts[line - 1] + 1);
  }

  /** An error at {@code offset}. */
  public InputException error(int offset, String expected, String found) {
    At at = at(offset);
    return new InputException(source, at.line(), at.column(), expected, found);
  }

  /** The character at {@code offset} in words fit for a message. */
  public String found(int offset) {
    return offset >= text.length()
        ? "the end of the input"
        : Decoding.shown(text.codePointAt(Math.max(0, offset)));
  }
}
