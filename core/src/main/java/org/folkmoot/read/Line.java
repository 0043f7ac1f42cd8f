package org.folkmoot.read;

import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that holds something.
 *
 * @param index its number among such lines, from 0
 * @param span where it lies, without white space at its ends
 * @param afterBlank whether an empty line, or the beginning of the page, stands before it
 * @param text its characters, cut after {@link #KEPT}: longer lines are judged by their beginning
 * @param shape how it looks
 * @param furniture which words of the site it is, if it is
 * @param date the date in it, if the line is short and has one
 * @param notice where in the page a copyright notice glued to its end begins, or -1
 */
record Line(
    int index,
    Span span,
    boolean afterBlank,
    String text,
    LineShape shape,
    Furniture.@Nullable Kind furniture,
    @Nullable DatePart date,
    int notice) {

  /** How much of a line is looked at. */
  static final int KEPT = 400;

  private static final int SHORT = 120;

  static Line of(int index, String page, Span span, boolean afterBlank) {
    String text = page.substring(span.start(), Math.min(span.end(), span.start() + KEPT));
    DatePart date = span.length() <= SHORT ? DatePart.in(text) : null;
    int tail = Math.max(span.start(), span.end() - GluedNotice.LONGEST);
    String ending = page.substring(tail, span.end());
    LineShape shape = LineShape.of(text, ending);
    Furniture.Kind furniture = Furniture.of(text, span.length());
    int notice = furniture == null ? GluedNotice.start(ending) : -1;
    return new Line(
        index, span, afterBlank, text, shape, furniture, date, notice < 0 ? -1 : tail + notice);
  }

  boolean isShort() {
    return span.length() <= SHORT;
  }

  /** Whether it is a date and nothing else but furniture: "2 hours ago", "May 3, 2024 · Reply". */
  boolean isDate() {
    return date != null && date.before().isEmpty() && date.isBareAfter();
  }

  /** Whether it is one of the site's lines of a comment: a button, a count, a date. */
  boolean isFrame() {
    return furniture == Furniture.Kind.BUTTON || isDate();
  }

  boolean is(Furniture.Kind kind) {
    return furniture == kind;
  }

  /** Whether somebody wrote it, as far as the line alone tells. */
  boolean isWritten() {
    return furniture == null && !isDate();
  }

  /**
   * Whether the site put it into a comment. Somebody's own "Source: …" and whole sentences are not
   * taken for furniture there, though they would be elsewhere.
   */
  boolean isSiteInComment() {
    if (furniture == null) {
      return isDate();
    }
    return switch (furniture) {
      case CREDIT -> false;
      case NOTICE, FOOT, RELATED -> !shape.sentenceEnd() && shape.words() <= 5;
      default -> true;
    };
  }

  /** Whether what follows it, up to the next comment, is the site's as well. */
  boolean opensTail() {
    return isSiteInComment()
        && (is(Furniture.Kind.RELATED)
            || is(Furniture.Kind.FOOT)
            || is(Furniture.Kind.SILENCE)
            || is(Furniture.Kind.COPYRIGHT));
  }

  /** Whether it says that an article ends here. */
  boolean endsArticle() {
    return is(Furniture.Kind.COPYRIGHT) || notice >= 0;
  }

  /** Whether it reads as running text: a sentence, or many words that are not a headline. */
  boolean isProse() {
    return isWritten() && shape.isProse();
  }
}
