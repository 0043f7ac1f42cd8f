package org.folkmoot.token;

import java.util.Arrays;
import org.folkmoot.text.Folding;
import org.folkmoot.text.Span;

/**
 * The tokens of one text: where each stands, what kind it is, and a hash of how it reads once
 * folded. Immutable; parallel arrays, no object per token.
 */
@SuppressWarnings("EnumOrdinal") // inside the program only; a byte a token
public final class Tokens {

  private static final TokenKind[] KINDS = TokenKind.values();

  private final CharSequence text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final long[] hashes;

  Tokens(CharSequence text, int size, int[] starts, int[] ends, byte[] kinds, long[] hashes) {
    this.text = text;
    this.size = size;
    this.starts = Arrays.copyOf(starts, size);
    this.ends = Arrays.copyOf(ends, size);
    this.kinds = Arrays.copyOf(kinds, size);
    this.hashes = Arrays.copyOf(hashes, size);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} starts. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** Where token {@code i} lies. */
  public Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** From the start of token {@code from} to the end of the token before {@code to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** What token {@code i} is. */
  public TokenKind kind(int i) {
    return KINDS[kinds[i]];
  }

  /** Whether token {@code i} is a word. */
  public boolean isWord(int i) {
    return kinds[i] == TokenKind.WORD.ordinal();
  }

  /** Whether token {@code i} carries words: a word, number, mention, hashtag or address. */
  public boolean isWordLike(int i) {
    return kinds[i] <= TokenKind.HASHTAG.ordinal();
  }

  /** The hash of token {@code i} as {@link Folding#hash} gives it. */
  public long hash(int i) {
    return hashes[i];
  }

  /** The author's own characters of token {@code i}. */
  public String text(int i) {
    return text.subSequence(starts[i], ends[i]).toString();
  }

  /** Token {@code i} as {@link Folding#fold} reads it. */
  public String folded(int i) {
    return Folding.fold(text, starts[i], ends[i]);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean isCapitalised(int i) {
    int first = Character.codePointAt(text, starts[i]);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether token {@code i} is a single {@code mark}. */
  public boolean is(int i, char mark) {
    return ends[i] == starts[i] + 1 && text.charAt(starts[i]) == mark;
  }

  /** The first token that starts at or after {@code offset}; {@link #size()} if there is none. */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The text the tokens are of. */
  public CharSequence source() {
    return text;
  }
}
