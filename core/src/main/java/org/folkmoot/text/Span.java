package org.folkmoot.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A half-open range of UTF-16 code units in the author's own text.
 *
 * @param start the first code unit inside
 * @param end the first code unit after
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks {@code 0 <= start <= end}. */
  public Span {
    checkArgument(
        start >= 0 && end >= start, "span [%s, %s) must satisfy 0 <= start <= end", start, end);
  }

  /** The number of code units inside. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of {@code other} is inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many code units the two spans share. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The same range seen from an origin that lies {@code offset} code units earlier. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The characters of {@code text} inside this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without the white space at its two ends. */
  public Span trim(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
