package org.folkmoot.match;

import java.util.Arrays;
import java.util.BitSet;
import org.folkmoot.text.Hashes;
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

  /** Whether white space or a mark stands before letter {@code i}, or nothing. */
  public boolean startsWord(int i) {
    return i == 0 || i == letters.length || positions[i] != positions[i - 1] + 1;
  }

  /** A hash of the letters in {@code chosen}, one after another. */
  public long hash(BitSet chosen) {
    long state = Hashes.SEED;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      state = Hashes.add(state, letters[i]);
    }
    return Hashes.finish(state);
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

  /**
   * The letters of word {@code i} of {@link #words()}, as a range.
   *
   * @param from a letter not after the first of them, to search from
   */
  public Span lettersOf(int i, int from) {
    int first = letterAt(words.start(i), from);
    return new Span(first, letterAt(words.end(i), first));
  }

  private int letterAt(int position, int from) {
    int at = from;
    while (at < positions.length && positions[at] < position) {
      at++;
    }
    return at;
  }

  /** The text with the way back. */
  public FoldedText folded() {
    return folded;
  }
}
