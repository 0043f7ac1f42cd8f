package org.folkmoot.token;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.folkmoot.text.Folding;
import org.folkmoot.text.Span;

/**
 * The tokens of one text: where each stands, what kind it is, and a hash of how it reads once
 * folded. Two numbers a token, no object.
 *
 * <p>Those that {@link Tokenizer} gives never change and are thread-safe; those of a {@link
 * TokenBuffer} are overwritten when it reads the next text.
 */
public final class Tokens {

  private static final int START_SHIFT = 36;
  private static final int END_SHIFT = 8;
  private static final int KIND_MASK = 15;
  private static final TokenKind[] KINDS = TokenKind.values();
  private static final int LAST_WORD_LIKE = number(TokenKind.HASHTAG);

  /** Added to the kind of a word that begins with a small ASCII letter and has no full stop. */
  static final int SMALL = 16;

  /** Added to the kind where other white space than one blank stands before. */
  static final int BREAK = 32;

  /** Texts must be shorter than this. */
  static final int LONGEST = 1 << (Long.SIZE - START_SHIFT);

  private CharSequence text = "";
  private int size;

  /** For each token its place, then its hash. */
  private long[] data;

  /** None yet, with room for {@code capacity}. */
  Tokens(int capacity) {
    data = new long[2 * capacity];
  }

  /** A kind as a part of {@link #place}. */
  @SuppressWarnings("EnumOrdinal") // inside the program only
  static int number(TokenKind kind) {
    return kind.ordinal();
  }

  /** Start, end and kind, with what is added to it, in one number. */
  static long place(int start, int end, int kind) {
    return (long) start << START_SHIFT | (long) end << END_SHIFT | kind;
  }

  /** Forgets all and turns to another text. */
  void begin(CharSequence next) {
    checkArgument(
        next.length() < LONGEST,
        "text must be shorter than %s code units, found %s",
        LONGEST,
        next.length());
    text = next;
    size = 0;
  }

  /** Where places and hashes go by turns, with room for {@code more} tokens behind the last. */
  long[] roomFor(int more) {
    int wanted = 2 * (size + more);
    if (wanted > data.length) {
      data = Arrays.copyOf(data, Math.max(wanted, data.length + data.length / 2));
    }
    return data;
  }

  /** Says that there are so many now. */
  void setSize(int tokens) {
    size = tokens;
  }

  void add(int start, int end, int kind, long hash) {
    long[] to = roomFor(1);
    to[2 * size] = place(start, end, kind);
    to[2 * size + 1] = hash;
    size++;
  }

  /** The same tokens in an array of their own, which nothing overwrites. Linear. */
  public Tokens copy() {
    Tokens copy = new Tokens(0);
    copy.text = text;
    copy.size = size;
    copy.data = Arrays.copyOf(data, 2 * size);
    return copy;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} starts. */
  public int start(int i) {
    return (int) (data[2 * i] >>> START_SHIFT);
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return (int) (data[2 * i] >>> END_SHIFT) & (LONGEST - 1);
  }

  /** Where token {@code i} lies. */
  public Span span(int i) {
    return new Span(start(i), end(i));
  }

  /** From the start of token {@code from} to the end of the token before {@code to}. */
  public Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** What token {@code i} is. */
  public TokenKind kind(int i) {
    return KINDS[(int) data[2 * i] & KIND_MASK];
  }

  /** Whether token {@code i} is a word that begins with a small ASCII letter, on the same line. */
  public boolean isPlainSmall(int i) {
    return (data[2 * i] & (SMALL | BREAK)) == SMALL;
  }

  /** How token {@code i} looks: one of {@link Looks}. */
  public int look(int i) {
    return (data[2 * i] & SMALL) != 0
        ? Looks.small(end(i) - start(i))
        : Looks.of(kind(i), text, start(i), end(i));
  }

  /**
   * Whether other white space than one blank stands before token {@code i}, or any at the start of
   * the text.
   */
  public boolean isAfterBreak(int i) {
    return (data[2 * i] & BREAK) != 0;
  }

  /** Whether token {@code i} is a word. */
  public boolean isWord(int i) {
    return ((int) data[2 * i] & KIND_MASK) == 0;
  }

  /** Whether token {@code i} carries words: a word, number, mention, hashtag or address. */
  public boolean isWordLike(int i) {
    return ((int) data[2 * i] & KIND_MASK) <= LAST_WORD_LIKE;
  }

  /** The hash of token {@code i} as {@link Folding#hash} gives it. */
  public long hash(int i) {
    return data[2 * i + 1];
  }

  /** The author's own characters of token {@code i}. */
  public String text(int i) {
    return text.subSequence(start(i), end(i)).toString();
  }

  /** Token {@code i} as {@link Folding#fold} reads it. */
  public String folded(int i) {
    return Folding.fold(text, start(i), end(i));
  }

  /** Whether token {@code i}, once folded, reads as {@code folded[from, to)}. */
  public boolean reads(int i, char[] folded, int from, int to) {
    return Folding.reads(text, start(i), end(i), folded, from, to);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean isCapitalised(int i) {
    int first = Character.codePointAt(text, start(i));
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether token {@code i} is a single {@code mark}. */
  public boolean is(int i, char mark) {
    return end(i) == start(i) + 1 && text.charAt(start(i)) == mark;
  }

  /** The first token that starts at or after {@code offset}; {@link #size()} if there is none. */
  public int firstFrom(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The text the tokens are of. */
  public CharSequence source() {
    return text;
  }
}
