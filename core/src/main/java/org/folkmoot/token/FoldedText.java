package org.folkmoot.token;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.List;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

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
 * <p>Folding a folded text changes nothing. Made in linear time. What {@link #of} gives never
 * changes and is thread-safe; what a {@link FoldedTextBuffer} gives is overwritten when it reads
 * the next text.
 */
public final class FoldedText {

  private char[] characters = {};
  private int length;

  /** Where each character's own characters start and end; null where each stands for itself. */
  private int @Nullable [] starts;

  private int @Nullable [] ends;
  private List<Span> disguises = List.of();
  private int originalLength;

  /** Nothing yet. */
  FoldedText() {}

  /** A text in which disguises may have been undone. */
  FoldedText(String text, int[] starts, int[] ends, List<Span> disguises, int originalLength) {
    set(text.toCharArray(), text.length(), starts, ends, originalLength);
    this.disguises = List.copyOf(disguises);
  }

  void set(
      char[] newCharacters,
      int newLength,
      int @Nullable [] newStarts,
      int @Nullable [] newEnds,
      int newOriginalLength) {
    characters = newCharacters;
    length = newLength;
    starts = newStarts;
    ends = newEnds;
    originalLength = newOriginalLength;
  }

  /** Folds {@code text}; any sequence of UTF-16 code units is allowed. */
  public static FoldedText of(CharSequence text) {
    return new FoldedTextBuffer().read(text);
  }

  /** The folded characters, copied. */
  public String text() {
    return new String(characters, 0, length);
  }

  /** How many folded characters there are. */
  public int length() {
    return length;
  }

  /** The folded character {@code i}. */
  public char charAt(int i) {
    checkElementIndex(i, length);
    return characters[i];
  }

  /**
   * The author's own characters that read as {@code folded}.
   *
   * @param folded a range of {@link #text()}
   * @throws IndexOutOfBoundsException if it is not inside
   */
  public Span original(Span folded) {
    checkPositionIndexes(folded.start(), folded.end(), length);
    if (folded.isEmpty()) {
      int at = folded.start() < length ? originalStart(folded.start()) : originalLength;
      return new Span(at, at);
    }
    return new Span(originalStart(folded.start()), originalEnd(folded.end() - 1));
  }

  /** Where the author's own characters of the folded character {@code i} start. */
  public int originalStart(int i) {
    return starts == null ? i : starts[i];
  }

  /** Where the author's own characters of the folded character {@code i} end. */
  public int originalEnd(int i) {
    return ends == null ? i + 1 : ends[i];
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
