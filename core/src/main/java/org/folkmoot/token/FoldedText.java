package org.folkmoot.token;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.List;
import org.folkmoot.text.Span;

/**
 * A text as it reads once disguises are undone, with the way back to the author's own characters.
 *
 * <p>Undone are: compatibility forms and case (as in {@link org.folkmoot.text.Folding}), characters
 * that are not seen, marks that decorate letters, letters of other scripts that look like Latin
 * ones, digits in place of letters, letters stretched to three or more, and letters spaced out one
 * by one. Letters of other scripts are read as Latin only in a word that also holds Latin letters,
 * or, where all of a word's letters are look-alikes, in a text mostly in Latin letters; digits only
 * in a word with letters around them. So names in another script, numbers, prices and model numbers
 * stay what they are.
 *
 * <p>Folding a folded text changes nothing. Made in linear time; immutable and thread-safe.
 */
public final class FoldedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Span> disguises;
  private final int originalLength;

  FoldedText(String text, int[] starts, int[] ends, List<Span> disguises, int originalLength) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.disguises = List.copyOf(disguises);
    this.originalLength = originalLength;
  }

  /** Folds {@code text}; any sequence of UTF-16 code units is allowed. */
  public static FoldedText of(CharSequence text) {
    return new Unmasking(text).run();
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /**
   * The author's own characters that read as {@code folded}.
   *
   * @param folded a range of {@link #text()}
   * @throws IndexOutOfBoundsException if it is not inside
   */
  public Span original(Span folded) {
    checkPositionIndexes(folded.start(), folded.end(), text.length());
    if (folded.isEmpty()) {
      int at = folded.start() < text.length() ? starts[folded.start()] : originalLength;
      return new Span(at, at);
    }
    return new Span(starts[folded.start()], ends[folded.end() - 1]);
  }

  /** Where the author's own characters of the folded character {@code i} start. */
  public int originalStart(int i) {
    return starts[i];
  }

  /** Where the author's own characters of the folded character {@code i} end. */
  public int originalEnd(int i) {
    return ends[i];
  }

  /**
   * Where the author's own characters are written so that a machine would not read them: scripts
   * mixed in one word, digits for letters more than once, unseen characters between letters, heaps
   * of marks, letters spaced out. In order. A foreign name, a number or an accent is none.
   */
  public List<Span> disguises() {
    return disguises;
  }
}
