package org.folkmoot.annotate;

import org.folkmoot.text.Span;

/**
 * Words that the author marked as somebody else's.
 *
 * @param whole the words with all that marks them
 * @param words the words alone, as far as they are one stretch
 * @param marking how they are marked
 */
public record Quotation(Span whole, Span words, Marking marking) {

  /** Whether it stands apart from the author's own sentences, and not inside one. */
  public boolean isBlock() {
    return marking != Marking.MARKS;
  }
}
