package org.folkmoot.match;

import java.util.Arrays;
import org.folkmoot.text.Span;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * The letters and digits of a text, one after another, as they read once disguises are undone:
 * white space, marks and pictures count for nothing. Knows the way back to the author's own
 * characters. Immutable and thread-safe.
 */
public final class FoldedLetters {

  private final FoldedText folded;
  private final Tokens words;
  private final char[] letters;
  private final int[] positions;

  private FoldedLetters(FoldedText folded, Tokens words, char[] letters, int[] positions) {
    this.folded = folded;
    this.words = words;
    this.letters = letters;
    this.positions = positions;
  }

  /** The letters of {@code text}. Linear. */
  public static FoldedLetters of(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    String characters = folded.text();
    int size = 0;
    char[] letters = new char[characters.length()];
    int[] positions = new int[characters.length()];
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Character.isLetterOrDigit(c) || isHalfOfLetter(characters, i)) {
        letters[size] = c;
        positions[size++] = i;
      }
    }
    return new FoldedLetters(
        folded,
        Tokenizer.tokenize(characters),
        Arrays.copyOf(letters, size),
        Arrays.copyOf(positions, size));
  }

  private static boolean isHalfOfLetter(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    int whole = Character.isHighSurrogate(c) ? text.codePointAt(i) : text.codePointBefore(i + 1);
    return Character.isLetterOrDigit(whole);
  }

  /** How many there are. */
  public int length() {
    return letters.length;
  }

  /** All of them; not to be altered. */
  char[] letters() {
    return letters;
  }

  /** The author's own characters from letter {@code from} to the letter before {@code to}. */
  public Span original(int from, int to) {
    return new Span(folded.originalStart(positions[from]), folded.originalEnd(positions[to - 1]));
  }

  /** The first letter whose own characters start at or after {@code offset} of the original. */
  public int firstFrom(int offset) {
    int low = 0;
    int high = letters.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (folded.originalStart(positions[middle]) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of the folded text. */
  public Tokens words() {
    return words;
  }

  /** The letters of word {@code i} of {@link #words()}, as a range. */
  public Span lettersOf(int i) {
    return new Span(letterAt(words.start(i)), letterAt(words.end(i)));
  }

  private int letterAt(int position) {
    int found = Arrays.binarySearch(positions, position);
    return found >= 0 ? found : -found - 1;
  }

  /** The text with the way back. */
  public FoldedText folded() {
    return folded;
  }
}
