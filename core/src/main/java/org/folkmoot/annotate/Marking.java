package org.folkmoot.annotate;

/** How a quotation is marked. */
public enum Marking {
  /** Lines that begin with a {@code >}. */
  LINES,
  /** {@code [quote]…[/quote]}. */
  BBCODE,
  /** A line such as "X wrote:" and the paragraph below it. */
  ATTRIBUTED,
  /** Quotation marks inside a sentence. */
  MARKS
}
