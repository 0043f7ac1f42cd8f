package org.folkmoot.sentence;

import java.util.Arrays;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** The look of a token in six bits: what the model sees of it beside its hash. */
final class TokenClass {

  /** Past the first or the last token of a line. */
  static final int BEFORE_LINE = 62;

  static final int AFTER_LINE = 63;

  private static final int INITIALISM = 1;
  private static final int WRITER = 2;
  private static final int CAPITAL_LETTER = 3;
  private static final int SMALL_LETTER = 4;
  private static final int SHORT_WORD = 5;
  private static final int WORD = 6;
  private static final int UNCASED_WORD = 7;
  private static final int SHOUTED_WORD = 8;
  private static final int SHORT_CAPITALISED_WORD = 9;
  private static final int CAPITALISED_WORD = 10;
  private static final int DIGIT = 11;
  private static final int TWO_DIGITS = 12;
  private static final int YEAR = 13;
  private static final int NUMBER = 14;
  private static final int ADDRESS = 15;
  private static final int MENTION = 16;
  private static final int HASHTAG = 17;
  private static final int EMOJI = 18;
  private static final int FULL_STOP = 19;
  private static final int CALL = 20;
  private static final int QUESTION = 21;
  private static final int OTHER_END = 22;
  private static final int DOTS = 23;
  private static final int CALLS = 26;
  private static final int QUESTIONS = 27;
  private static final int STRAIGHT_QUOTE = 28;
  private static final int OPENING_QUOTE = 29;
  private static final int CLOSING_QUOTE = 30;
  private static final int COMMA = 31;
  private static final int SEMICOLON = 32;
  private static final int COLON = 33;
  private static final int DASH = 34;
  private static final int LONG_DASH = 35;
  private static final int OPENING = 36;
  private static final int CLOSING = 37;
  private static final int OPENING_OTHER = 38;
  private static final int CLOSING_OTHER = 39;
  private static final int SLASH = 40;
  private static final int BULLET = 41;
  private static final int RULE = 42;
  private static final int APOSTROPHE = 43;
  private static final int AND = 44;
  private static final int OTHER = 45;
  private static final int DATE = 46;
  private static final int TIME = 47;
  private static final int AMOUNT = 48;
  private static final int DECIMAL = 49;
  private static final int ORDINAL = 50;
  private static final int COPYRIGHT = 51;

  private static final long FACES =
      bits(CAPITAL_LETTER, SMALL_LETTER, EMOJI, SEMICOLON, COLON, DASH, RULE, SLASH)
          | bits(OPENING, CLOSING, OPENING_OTHER, CLOSING_OTHER, APOSTROPHE);
  private static final long CLOSERS_OR_FACES = FACES | bits(STRAIGHT_QUOTE, CLOSING_QUOTE);
  private static final long RULED =
      CLOSERS_OR_FACES
          | bits(INITIALISM, FULL_STOP, CALL, QUESTION, OTHER_END, DOTS, DOTS + 1, DOTS + 2)
          | bits(CALLS, QUESTIONS);

  private static final long SMALL_WORDS = bits(SMALL_LETTER, SHORT_WORD, WORD);
  private static final long PAIRED =
      bits(STRAIGHT_QUOTE, OPENING_QUOTE, CLOSING_QUOTE)
          | bits(OPENING, CLOSING, OPENING_OTHER, CLOSING_OTHER);
  private static final long MARKS =
      ~((1L << EMOJI) - 1 | bits(DATE, TIME, AMOUNT, DECIMAL, ORDINAL));

  /** Words in small letters, by their length. */
  private static final byte[] SMALL = {
    SMALL_LETTER, SMALL_LETTER, SHORT_WORD, SHORT_WORD, WORD,
  };

  /** Marks of one character, the class of each at its place. */
  private static final byte[] ASCII_MARKS = asciiMarks();

  /** ASCII characters that are a whole token, the class of each at its place. */
  private static final byte[] ALONE = alone();

  private TokenClass() {}

  private static byte[] alone() {
    byte[] classes = ASCII_MARKS.clone();
    Arrays.fill(classes, 'a', 'z' + 1, (byte) SMALL_LETTER);
    Arrays.fill(classes, 'A', 'Z' + 1, (byte) CAPITAL_LETTER);
    Arrays.fill(classes, '0', '9' + 1, (byte) DIGIT);
    put(classes, "I", WRITER);
    put(classes, ".", FULL_STOP);
    put(classes, "!", CALL);
    put(classes, "?", QUESTION);
    put(classes, "\"", STRAIGHT_QUOTE);
    return classes;
  }

  private static long bits(int... classes) {
    long bits = 0;
    for (int c : classes) {
      bits |= 1L << c;
    }
    return bits;
  }

  private static byte[] asciiMarks() {
    byte[] classes = new byte[128];
    Arrays.fill(classes, (byte) OTHER);
    put(classes, ",", COMMA);
    put(classes, ";", SEMICOLON);
    put(classes, ":", COLON);
    put(classes, "-", DASH);
    put(classes, "(", OPENING);
    put(classes, ")", CLOSING);
    put(classes, "[{<", OPENING_OTHER);
    put(classes, "]}>", CLOSING_OTHER);
    put(classes, "/\\", SLASH);
    put(classes, "*", BULLET);
    put(classes, "_=~+#|", RULE);
    put(classes, "'", APOSTROPHE);
    put(classes, "&@", AND);
    return classes;
  }

  private static void put(byte[] classes, String marks, int as) {
    for (int i = 0; i < marks.length(); i++) {
      classes[marks.charAt(i)] = (byte) as;
    }
  }

  static int of(Tokens tokens, int i) {
    CharSequence text = tokens.source();
    int start = tokens.start(i);
    int end = tokens.end(i);
    char first = text.charAt(start);
    if (end - start == 1 && first < 0x80) {
      return ALONE[first];
    }
    return tokens.isWord(i) ? word(text, start, end, first) : other(tokens, i);
  }

  private static int other(Tokens tokens, int i) {
    TokenKind kind = tokens.kind(i);
    return switch (kind) {
      case NUMBER -> number(tokens.source(), tokens.start(i), tokens.end(i));
      case URL -> ADDRESS;
      case MENTION -> MENTION;
      case HASHTAG -> HASHTAG;
      case EMOJI -> EMOJI;
      case END_MARK -> endMark(tokens.source(), tokens.start(i), tokens.end(i));
      case QUOTE_MARK -> quote(tokens.source().charAt(tokens.start(i)));
      default -> mark(tokens.source().charAt(tokens.start(i)));
    };
  }

  private static int word(CharSequence text, int start, int end, char first) {
    char last = text.charAt(end - 1);
    if (last == '.') {
      return INITIALISM;
    }
    if (isSmall(first)) {
      return SMALL[Math.min(end - start, SMALL.length - 1)];
    }
    return isCapital(first) ? capitalised(text, start, end, last) : UNCASED_WORD;
  }

  private static int capitalised(CharSequence text, int start, int end, char last) {
    int length = end - start;
    if (length == 1) {
      return last == 'I' ? WRITER : CAPITAL_LETTER;
    }
    if (isCapital(text.charAt(start + 1)) && isCapital(last)) {
      return SHOUTED_WORD;
    }
    return length <= 3 ? SHORT_CAPITALISED_WORD : CAPITALISED_WORD;
  }

  private static boolean isSmall(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static int number(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return joined(c);
      }
    }
    int length = end - start;
    return length == 1 ? DIGIT : length == 2 ? TWO_DIGITS : length == 4 ? YEAR : NUMBER;
  }

  /** By the first character that is no digit. */
  private static int joined(char c) {
    return switch (c) {
      case '/', '-' -> DATE;
      case ':' -> TIME;
      case '%', ',' -> AMOUNT;
      case '.' -> DECIMAL;
      default -> ORDINAL;
    };
  }

  private static int endMark(CharSequence text, int start, int end) {
    char last = text.charAt(end - 1);
    boolean single = end - start == 1;
    return switch (last) {
      case '.' -> single ? FULL_STOP : DOTS + Math.min(end - start, 4) - 2;
      case '!' -> single ? CALL : CALLS;
      case '?' -> single ? QUESTION : QUESTIONS;
      default -> OTHER_END;
    };
  }

  private static int quote(char c) {
    if (c == '"') {
      return STRAIGHT_QUOTE;
    }
    return c == '\u201C' || c == '\u2018' || c == '\u00AB' ? OPENING_QUOTE : CLOSING_QUOTE;
  }

  private static int mark(char c) {
    if (c < 0x80) {
      return ASCII_MARKS[c];
    }
    return switch (c) {
      case '\u2013', '\u2014' -> LONG_DASH;
      case '\u2022' -> BULLET;
      case '\u00A9' -> COPYRIGHT;
      default -> OTHER;
    };
  }

  static boolean isEndMark(int c) {
    return c >= FULL_STOP && c <= QUESTIONS;
  }

  /** Small letters at the start: never an opener that has no mark before it. */
  static boolean isSmallWord(int c) {
    return c >= SMALL_LETTER && c <= WORD;
  }

  /** 1 unless the right one begins in small letters and the left is a word, number or name. */
  static int mayPart(int left, int right) {
    return (int) (~(SMALL_WORDS >>> right) | MARKS >>> left) & 1;
  }

  /** Whether it opens or closes a quotation or a bracket. */
  static boolean isPaired(int c) {
    return (PAIRED >>> c & 1) != 0;
  }

  /** Whether a rule can see an end after it: an end mark, a closing mark, or part of a face. */
  static boolean isRuled(int c) {
    return (RULED >>> c & 1) != 0;
  }

  /** Whether it may cling to what stands before it: a closing mark, or part of a face. */
  static boolean mayClose(int c) {
    return (CLOSERS_OR_FACES >>> c & 1) != 0;
  }

  /** Pictures and copyright signs: too rare in the labelled texts for the model to know them. */
  static boolean isUntaught(int c) {
    return c == EMOJI || c == COPYRIGHT;
  }

  /** What may cling to an end mark and belong to it. */
  static boolean isCloser(int c) {
    return c == STRAIGHT_QUOTE
        || c == CLOSING_QUOTE
        || c == CLOSING
        || c == CLOSING_OTHER
        || c == APOSTROPHE;
  }

  /** A colon and the address that it announces: one sentence. */
  static boolean announces(int left, int right) {
    return left == COLON && right == ADDRESS;
  }

  /** What may begin something though it is glued to what stands before. */
  static boolean opensGlued(int left, int right) {
    return right == BULLET || (right == RULE && left != RULE);
  }

  /** What the quotation is after this token, if it was {@code open} before: 1 open, 0 closed. */
  static int quotation(int c, int open) {
    return switch (c) {
      case STRAIGHT_QUOTE -> 1 - open;
      case OPENING_QUOTE -> 1;
      case CLOSING_QUOTE -> 0;
      default -> open;
    };
  }

  /** How many brackets are open after this token. */
  static int brackets(int c, int open) {
    if (c == OPENING || c == OPENING_OTHER) {
      return open + 1;
    }
    return (c == CLOSING || c == CLOSING_OTHER) && open > 0 ? open - 1 : open;
  }
}
