package org.folkmoot.match;

import java.util.Arrays;
import java.util.BitSet;
import org.folkmoot.text.Hashes;
import org.folkmoot.text.Span;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The letters and digits of a text, one after another, as they read once disguises are undone and
 * each is reduced to its skeleton: white space, marks and pictures count for nothing, a letter
 * written many times counts once, and {@code 0} and {@code o} are one. Knows the way back to the
 * author's own characters. Immutable and thread-safe.
 */
public final class FoldedLetters {

  /** By ASCII character: whether it is a letter or digit. */
  private static final boolean[] ASCII = new boolean[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c);
    }
  }

  private final FoldedText folded;
  private final char[] letters;
  private final int[] positions;

  /** Found when first asked for: who only compares letters needs no words. */
  private volatile @Nullable Tokens words;

  /** Found when first asked for: a text is compared with several others. */
  private volatile long @Nullable [] grams;

  private FoldedLetters(FoldedText folded, char[] letters, int[] positions) {
    this.folded = folded;
    this.letters = letters;
    this.positions = positions;
  }

  /** The letters of {@code text}. Linear. */
  public static FoldedLetters of(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    int length = folded.length();
    int size = 0;
    char last = 0;
    char[] letters = new char[length];
    int[] positions = new int[length];
    for (int i = 0; i < length; i++) {
      char c = folded.charAt(i);
      if (isLetter(folded, c, i)) {
        char letter = Skeleton.of(c);
        letters[size] = letter;
        positions[size] = i;
        size += letter == last ? 0 : 1;
        last = letter;
      } else {
        last = 0;
      }
    }
    return new FoldedLetters(folded, Arrays.copyOf(letters, size), Arrays.copyOf(positions, size));
  }

  private static boolean isLetter(FoldedText text, char c, int i) {
    if (c < ASCII.length) {
      return ASCII[c] || (Skeleton.isMark(c) && standsForLetter(text, c, i));
    }
    return Character.isLetterOrDigit(c) || isHalfOfLetter(text, i);
  }

  /** A mark with a letter behind it, or between letters; "Hello!" has none. */
  private static boolean standsForLetter(FoldedText text, char mark, int i) {
    return isLetterOrMark(text, i + 1)
        || (Skeleton.mayEndWord(mark) && isLetterOrMark(text, i - 1));
  }

  private static boolean isLetterOrMark(FoldedText text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) || (Skeleton.isMark(c) && Skeleton.mayEndWord(c));
  }

  private static boolean isHalfOfLetter(FoldedText text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && isPairOfLetter(c, text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && i > 0 && isPairOfLetter(text.charAt(i - 1), c);
  }

  private static boolean isPairOfLetter(char high, char low) {
    return Character.isSurrogatePair(high, low)
        && Character.isLetterOrDigit(Character.toCodePoint(high, low));
  }

  /** How many there are. */
  public int length() {
    return letters.length;
  }

  /** All of them: what is worth keeping where the way back is not needed. */
  public String string() {
    return new String(letters);
  }

  /** All of them; not to be altered. */
  char[] letters() {
    return letters;
  }

  /** The hashes of all runs of {@link Tiling#GRAM} letters; not to be altered. */
  long[] grams() {
    long[] found = grams;
    if (found == null) {
      found = Grams.hashes(letters, 0, letters.length);
      grams = found;
    }
    return found;
  }

  /** The author's own characters from letter {@code from} to the letter before {@code to}. */
  public Span original(int from, int to) {
    int end = folded.originalEnd(lastPosition(to - 1));
    return new Span(folded.originalStart(positions[from]), end);
  }

  /** Of a letter written many times the last time. */
  private int lastPosition(int letter) {
    int at = positions[letter];
    int next = letter + 1 < letters.length ? positions[letter + 1] : folded.length();
    while (at + 1 < next && Skeleton.of(folded.charAt(at + 1)) == letters[letter]) {
      at++;
    }
    return at;
  }

  /**
   * Whether white space or a mark, not an apostrophe, stands before letter {@code i}, or nothing.
   */
  public boolean startsWord(int i) {
    return i == 0 || i == letters.length || !goesOn(positions[i] - 1);
  }

  /** Whether a word goes on from the character at {@code at} of the folded text to the next. */
  private boolean goesOn(int at) {
    char c = folded.charAt(at);
    boolean apostrophe = (c == '\'' || c == '\u2019') && at > 0;
    return isLetter(folded, c, at)
        || (apostrophe && isLetter(folded, folded.charAt(at - 1), at - 1));
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

  /** The words of the folded text; linear when first asked for. */
  public Tokens words() {
    Tokens found = words;
    if (found == null) {
      found = Tokenizer.tokenize(folded.text());
      words = found;
    }
    return found;
  }

  /**
   * The letters of word {@code i} of {@link #words()}, as a range.
   *
   * @param from a letter not after the first of them, to search from
   */
  public Span lettersOf(int i, int from) {
    Tokens all = words();
    int first = letterAt(all.start(i), from);
    return new Span(first, letterAt(all.end(i), first));
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
