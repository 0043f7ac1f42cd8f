package org.folkmoot.token;

import org.folkmoot.text.Blanks;
import org.folkmoot.text.Folding;
import org.folkmoot.text.WordHash;

/**
 * Cuts one text after another into tokens, in one pass each, and allocates nothing once it has seen
 * the longest, but for words whose folding {@link Folding} must leave to the JDK's normaliser.
 *
 * <p>Idea: the text is read as bytes, of which {@link Ascii} looks at eight in a step: that finds
 * the end of most words, puts their letters in lower case and is the one step of their hash. What
 * byte stands behind says whether the word ends there. Numbers, and marks that stand alone, have
 * short cuts of their own; all else, with any character beyond ASCII, goes to {@link TokenRules},
 * which decides on the characters. Both give the same tokens: a short cut is taken only where the
 * next byte leaves no doubt.
 *
 * <p>Cost: linear on any input, since each step takes a bounded time and none is taken twice.
 * Memory: 3 bytes a code unit of the longest text, and 16 to 24 a token. Not thread-safe.
 */
public final class TokenBuffer {

  private static final int FEWEST = 64;

  /** What a token can begin with. */
  private static final byte BLANK = 0;

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte STOP = 3;
  private static final byte MARK = 4;
  private static final byte OTHER = 5;

  /** As many characters are read between two looks at the room left for tokens. */
  private static final int BLOCK = 512;

  /** By byte: what it begins. */
  private static final byte[] BEGINS = new byte[256];

  /** By byte: how many letters must stand before it to be a word whatever follows. */
  private static final byte[] ENDS_WORD_OF = new byte[256];

  /** A full stop may be of an initialism or of "www.", a colon of "https://". */
  private static final byte BEHIND_WWW = 4;

  private static final byte BEHIND_HTTPS = 6;

  /** By byte: whether digits end before it whatever follows. */
  private static final boolean[] ENDS_NUMBER = new boolean[256];

  /** By byte: whether a full stop before it stands alone. */
  private static final boolean[] ENDS_STOP = new boolean[256];

  /** By byte: the hash of a mark that stands alone. */
  private static final long[] MARK_HASH = new long[256];

  /** By length: the hash before the first letters of a word. */
  private static final long[] BEGINNINGS = new long[Ascii.STEP];

  /** By byte: the kind of a mark that stands alone. */
  private static final byte[] MARK_KIND = new byte[256];

  private static final int NUMBER = Tokens.number(TokenKind.NUMBER);
  private static final int END_MARK = Tokens.number(TokenKind.END_MARK);

  /** The bit that tells small letters from capitals. */
  private static final long SMALL_LETTER = 0x20;

  static {
    for (int c = 0; c < 256; c++) {
      boolean ascii = c < 0x80;
      BEGINS[c] = ascii ? begins((char) c) : OTHER;
      ENDS_WORD_OF[c] = ascii ? endsWordOf((char) c) : Byte.MAX_VALUE;
      ENDS_NUMBER[c] = ascii && !Letters.isWordPart(c) && ".,:/-%".indexOf(c) < 0;
      ENDS_STOP[c] = ascii && BEGINS[c] != STOP;
      MARK_KIND[c] = (byte) Tokens.number(markKind(c));
      MARK_HASH[c] = WordHash.of(String.valueOf((char) c));
    }
    for (int length = 1; length < Ascii.STEP; length++) {
      BEGINNINGS[length] = WordHash.begin(length);
    }
  }

  private final Ascii ascii = new Ascii();
  private final TokenRules rules = new TokenRules();
  private final Tokens tokens = new Tokens(FEWEST);
  private CharSequence text = "";

  /** {@link Tokens#BREAK} where white space has been passed that is not one blank alone. */
  private int broken;

  /** A buffer that has seen nothing yet. */
  public TokenBuffer() {}

  private static TokenKind markKind(int c) {
    if (Letters.isEndMark(c)) {
      return TokenKind.END_MARK;
    }
    return c == '"' ? TokenKind.QUOTE_MARK : TokenKind.PUNCTUATION;
  }

  private static byte endsWordOf(char c) {
    return switch (c) {
      case '.' -> BEHIND_WWW;
      case ':' -> BEHIND_HTTPS;
      case '\'', '-' -> Byte.MAX_VALUE;
      default -> Letters.isWordPart(c) ? Byte.MAX_VALUE : 1;
    };
  }

  private static byte begins(char c) {
    if (Blanks.isBlank(c)) {
      return BLANK;
    }
    if (Letters.isLetter(c)) {
      return LETTER;
    }
    if (Letters.isDigit(c)) {
      return DIGIT;
    }
    if (Letters.isEndMark(c)) {
      return STOP;
    }
    return c == '@' || c == '#' ? OTHER : MARK;
  }

  /**
   * The tokens of a text, in order; valid until the next call.
   *
   * @throws IllegalArgumentException if it has 2^28 code units or more
   */
  public Tokens read(CharSequence next) {
    tokens.begin(next);
    rules.read(next);
    text = next;
    broken = 0;
    scan(ascii.read(next));
    return tokens;
  }

  private void scan(byte[] bytes) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      int to = Math.min(length, at + BLOCK);
      at = block(bytes, at, to);
      if (at < to) {
        at = byRule(at);
      }
    }
  }

  /**
   * Reads on from {@code from} until a token ends at or behind {@code to}, or until one begins that
   * only the rules can tell; returns where. One loop over local variables, without a call that is
   * not small: the compiler puts all of it into registers.
   */
  private int block(byte[] bytes, int from, int to) {
    long[] data = tokens.roomFor(BLOCK);
    int next = 2 * tokens.size();
    int at = from;
    int wide = broken;
    while (at < to) {
      long eight = Ascii.eight(bytes, at);
      long small = Ascii.small(eight);
      long strangers = Ascii.strangers(eight, small);
      int letters = Long.numberOfTrailingZeros(strangers) >>> 3;
      int end = at + letters;
      if (letters == 0) {
        int first = bytes[at] & 0xFF;
        byte begins = BEGINS[first];
        if (begins == BLANK) {
          wide = Tokens.BREAK;
          at++;
          continue;
        }
        if (begins == MARK || (begins == STOP && ENDS_STOP[bytes[at + 1] & 0xFF])) {
          end = at + 1;
          data[next] = Tokens.place(at, end, MARK_KIND[first] | wide);
          data[next + 1] = MARK_HASH[first];
        } else {
          end = digitsOrStopsEnd(bytes, at, begins);
          if (end == at) {
            break;
          }
          data[next] = Tokens.place(at, end, (begins == DIGIT ? NUMBER : END_MARK) | wide);
          data[next + 1] = Ascii.hash(bytes, at, end);
        }
      } else if (letters < Ascii.STEP && letters >= ENDS_WORD_OF[bytes[end] & 0xFF]) {
        long state = WordHash.step(BEGINNINGS[letters], small & Ascii.before(strangers));
        data[next] = Tokens.place(at, end, small(eight) | wide);
        data[next + 1] = WordHash.finish(state);
      } else {
        end = longWordEnd(bytes, at);
        if (end == at) {
          break;
        }
        data[next] = Tokens.place(at, end, small(bytes[at]) | wide);
        data[next + 1] = Ascii.hash(bytes, at, end);
      }
      next += 2;
      wide = 0;
      at = bytes[end] == ' ' ? end + 1 : end;
    }
    tokens.setSize(next / 2);
    broken = wide;
    return at;
  }

  /** {@link Tokens#SMALL} if the first of eight characters, an ASCII letter, is a small one. */
  private static int small(long eight) {
    return (int) (eight & SMALL_LETTER) >>> 1;
  }

  /** The end of a number or of full stops, or {@code at} where only the rules can tell. */
  private static int digitsOrStopsEnd(byte[] bytes, int at, byte begins) {
    return switch (begins) {
      case DIGIT -> numberEnd(bytes, at);
      case STOP -> stopsEnd(bytes, at);
      default -> at;
    };
  }

  /**
   * The end of a word of more than eight letters or with a mark behind that may belong to it, or
   * {@code at} where only the rules can tell.
   */
  private static int longWordEnd(byte[] bytes, int at) {
    int end = Ascii.lettersEnd(bytes, at);
    while (bytes[end] == '\'' && isLetter(bytes[end + 1])) {
      end = Ascii.lettersEnd(bytes, end + 1);
    }
    return endsWord(bytes, at, end) ? end : at;
  }

  private static boolean endsWord(byte[] bytes, int start, int end) {
    byte next = bytes[end];
    byte after = bytes[end + 1];
    return switch (next) {
      case '\'' -> after >= 0;
      case '-' -> after >= 0 && !isDigit(after);
      case '.' -> end - start >= BEHIND_WWW || (end - start > 1 && !isWebPrefix(bytes, start, end));
      case ':' -> after != '/';
      default -> ENDS_WORD_OF[next & 0xFF] == 1;
    };
  }

  private static boolean isWebPrefix(byte[] bytes, int start, int end) {
    return end - start == 3 && (bytes[start] | 0x20) == 'w';
  }

  private static int numberEnd(byte[] bytes, int at) {
    int end = digitsEnd(bytes, at);
    while (isJoint(bytes[end]) && isDigit(bytes[end + 1])) {
      end = digitsEnd(bytes, end + 1);
    }
    boolean ends = ENDS_NUMBER[bytes[end] & 0xFF] || (isJoint(bytes[end]) && bytes[end + 1] >= 0);
    return ends ? end : at;
  }

  private static int digitsEnd(byte[] bytes, int at) {
    int end = at;
    while (isDigit(bytes[end])) {
      end++;
    }
    return end;
  }

  private static boolean isJoint(byte b) {
    return b == '.' || b == ',' || b == ':' || b == '/' || b == '-';
  }

  private static int stopsEnd(byte[] bytes, int at) {
    int end = at + 1;
    while (BEGINS[bytes[end] & 0xFF] == STOP) {
      end++;
    }
    return bytes[end] >= 0 ? end : at;
  }

  private int byRule(int at) {
    if (Blanks.isBlank(text.charAt(at))) {
      broken = Tokens.BREAK;
      return at + 1;
    }
    int end = rules.end(at);
    int kind = Tokens.number(rules.kind()) | broken;
    tokens.add(at, end, kind, Folding.hash(text, at, end));
    broken = 0;
    return isBlankAt(end) ? end + 1 : end;
  }

  private boolean isBlankAt(int at) {
    return at < text.length() && text.charAt(at) == ' ';
  }

  private static boolean isLetter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
