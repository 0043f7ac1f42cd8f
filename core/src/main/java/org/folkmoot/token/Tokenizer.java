package org.folkmoot.token;

import java.util.Arrays;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Folding;

/**
 * Cuts a text into tokens in one pass.
 *
 * <p>Idea: the first code point of a token decides its kind, and each kind has one loop that runs
 * to the token's end. Every code point is looked at a bounded number of times, so the time is
 * linear on any input; a surrogate pair is never cut, and a lone surrogate is a mark of its own.
 *
 * <p>Hyphens part words (UN-recognized is three tokens), except beside a digit (T-72B3 is one).
 * Apostrophes between letters belong to the word. Stateless and thread-safe.
 */
public final class Tokenizer {

  private Tokenizer() {}

  /** The tokens of {@code text}, in order. */
  public static Tokens tokenize(CharSequence text) {
    Pass pass = new Pass(text);
    pass.run();
    return pass.tokens();
  }

  /** One pass over one text. */
  private static final class Pass {
    private final CharSequence text;
    private final int length;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private long[] hashes;
    private int size;

    Pass(CharSequence text) {
      this.text = text;
      this.length = text.length();
      int guess = 8 + length / 5;
      starts = new int[guess];
      ends = new int[guess];
      kinds = new byte[guess];
      hashes = new long[guess];
    }

    void run() {
      int at = 0;
      while (at < length) {
        at = Blanks.isBlank(text.charAt(at)) ? at + 1 : next(at);
      }
    }

    Tokens tokens() {
      return new Tokens(text, size, starts, ends, kinds, hashes);
    }

    /** Adds the token that starts at {@code at} and returns its end. */
    private int next(int at) {
      int first = Character.codePointAt(text, at);
      if (Letters.isLetter(first)) {
        int address = Addresses.end(text, at);
        return address > at
            ? add(at, address, TokenKind.URL)
            : add(at, wordEnd(at), TokenKind.WORD);
      }
      if (Letters.isDigit(first)) {
        return add(at, numberEnd(at), TokenKind.NUMBER);
      }
      return mark(at, first);
    }

    private int mark(int at, int first) {
      if ((first == '@' || first == '#') && startsName(at)) {
        TokenKind kind = first == '@' ? TokenKind.MENTION : TokenKind.HASHTAG;
        return add(at, nameEnd(at + 1), kind);
      }
      if (Letters.isEndMark(first)) {
        return add(at, runEnd(at), TokenKind.END_MARK);
      }
      if (Letters.isQuoteMark(first)) {
        return add(at, at + 1, TokenKind.QUOTE_MARK);
      }
      if (Emoji.isEmoji(first)) {
        return add(at, Emoji.end(text, at), TokenKind.EMOJI);
      }
      return add(at, at + Character.charCount(first), TokenKind.PUNCTUATION);
    }

    private boolean startsName(int at) {
      boolean fresh = at == 0 || !Letters.isWordPart(Character.codePointBefore(text, at));
      return fresh && at + 1 < length && Letters.isWordPart(Character.codePointAt(text, at + 1));
    }

    private int nameEnd(int from) {
      int end = partEnd(from);
      while (end + 1 < length
          && isNameJoint(text.charAt(end))
          && Letters.isWordPart(text.charAt(end + 1))) {
        end = partEnd(end + 1);
      }
      return end;
    }

    private static boolean isNameJoint(char c) {
      return c == '.' || c == '-';
    }

    private int wordEnd(int at) {
      int initialism = initialismEnd(at);
      if (initialism > at) {
        return initialism;
      }
      int end = partEnd(at);
      while (end + 1 < length && joins(at, end)) {
        end = partEnd(end + 1);
      }
      return end;
    }

    /** Whether the mark at {@code end} holds the part before and the part after together. */
    private boolean joins(int start, int end) {
      int after = Character.codePointAt(text, end + 1);
      char mark = text.charAt(end);
      if (Letters.isApostrophe(mark)) {
        return Letters.isLetter(after);
      }
      return mark == '-'
          && Letters.isWordPart(after)
          && (Letters.isDigit(after) || hasDigit(start, end));
    }

    private boolean hasDigit(int start, int end) {
      for (int i = Math.max(start, end - 8); i < end; i++) {
        if (Letters.isDigit(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** The end of single letters with a full stop after each, such as U.S. or e.g., or at. */
    private int initialismEnd(int at) {
      int end = at;
      int letters = 0;
      while (end + 1 < length && isSingleLetterWithStop(end)) {
        end += 2;
        letters++;
      }
      if (letters >= 1 && end < length && isLastLetter(end)) {
        return end + 1;
      }
      return letters >= 2 ? end : at;
    }

    private boolean isSingleLetterWithStop(int at) {
      return Letters.isLetter(text.charAt(at))
          && text.charAt(at + 1) == '.'
          && !(at + 2 < length && text.charAt(at + 2) == '.');
    }

    private boolean isLastLetter(int at) {
      return Letters.isLetter(text.charAt(at))
          && (at + 1 == length || !Letters.isWordPart(Character.codePointAt(text, at + 1)))
          && !(at + 1 < length && Letters.isApostrophe(text.charAt(at + 1)));
    }

    private int numberEnd(int at) {
      int end = partEnd(at);
      while (end + 1 < length
          && isNumberJoint(text.charAt(end))
          && Letters.isDigit(text.charAt(end + 1))) {
        end = partEnd(end + 1);
      }
      return end < length && text.charAt(end) == '%' ? end + 1 : end;
    }

    private static boolean isNumberJoint(char c) {
      return c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
    }

    /** Ends on a visible character; a mark of no width inside a word is part of it. */
    private int partEnd(int at) {
      int end = runOfWordParts(at);
      while (end > at && Blanks.isBlank(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    private int runOfWordParts(int at) {
      int end = at;
      while (end < length) {
        int c = Character.codePointAt(text, end);
        if (!Letters.isWordPart(c)) {
          break;
        }
        end += Character.charCount(c);
      }
      return end;
    }

    private int runEnd(int at) {
      int end = at;
      while (end < length && Letters.isEndMark(text.charAt(end))) {
        end++;
      }
      return end;
    }

    @SuppressWarnings("EnumOrdinal") // inside the program only; a byte a token
    private int add(int start, int end, TokenKind kind) {
      if (size == starts.length) {
        grow();
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size] = (byte) kind.ordinal();
      hashes[size] = Folding.hash(text, start, end);
      size++;
      return end;
    }

    private void grow() {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      kinds = Arrays.copyOf(kinds, larger);
      hashes = Arrays.copyOf(hashes, larger);
    }
  }
}
