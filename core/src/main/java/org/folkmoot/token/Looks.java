package org.folkmoot.token;

import java.util.Arrays;

/**
 * The look of a token in six bits: its kind, and with it the case of its letters, how many they
 * are, or which mark it is. What a model sees of a token beside its hash. The numbers are never
 * changed: trained weights are filed under them.
 */
public final class Looks {

  /** Single letters with full stops. */
  public static final int INITIALISM = 1;

  /** The word I. */
  public static final int WRITER = 2;

  /** Any other capital letter. */
  public static final int CAPITAL_LETTER = 3;

  /** A small letter alone. */
  public static final int SMALL_LETTER = 4;

  /** Two or three letters, the first one small. */
  public static final int SHORT_WORD = 5;

  /** More letters, the first one small. */
  public static final int WORD = 6;

  /** A word in letters without case. */
  public static final int UNCASED_WORD = 7;

  /** A word in capitals. */
  public static final int SHOUTED_WORD = 8;

  /** Two or three letters, the first one a capital. */
  public static final int SHORT_CAPITALISED_WORD = 9;

  /** More letters, the first one a capital. */
  public static final int CAPITALISED_WORD = 10;

  /** One digit. */
  public static final int DIGIT = 11;

  /** Two digits. */
  public static final int TWO_DIGITS = 12;

  /** Four digits. */
  public static final int YEAR = 13;

  /** Other digits. */
  public static final int NUMBER = 14;

  /** An address of a page. */
  public static final int ADDRESS = 15;

  /** A name after an at sign. */
  public static final int MENTION = 16;

  /** A word after a hash sign. */
  public static final int HASHTAG = 17;

  /** A picture. */
  public static final int EMOJI = 18;

  /** One full stop. */
  public static final int FULL_STOP = 19;

  /** One exclamation mark. */
  public static final int CALL = 20;

  /** One question mark. */
  public static final int QUESTION = 21;

  /** An end mark of another script, or an ellipsis. */
  public static final int OTHER_END = 22;

  /** Two full stops; the next two numbers are three, and more. */
  public static final int DOTS = 23;

  /** Several marks, the last one an exclamation mark. */
  public static final int CALLS = 26;

  /** Several marks, the last one a question mark. */
  public static final int QUESTIONS = 27;

  /** A quotation mark that opens or closes. */
  public static final int STRAIGHT_QUOTE = 28;

  /** One that opens. */
  public static final int OPENING_QUOTE = 29;

  /** One that closes. */
  public static final int CLOSING_QUOTE = 30;

  /** A comma. */
  public static final int COMMA = 31;

  /** A semicolon. */
  public static final int SEMICOLON = 32;

  /** A colon. */
  public static final int COLON = 33;

  /** A hyphen. */
  public static final int DASH = 34;

  /** A dash. */
  public static final int LONG_DASH = 35;

  /** An opening round bracket. */
  public static final int OPENING = 36;

  /** A closing round bracket. */
  public static final int CLOSING = 37;

  /** Any other opening bracket. */
  public static final int OPENING_OTHER = 38;

  /** Any other closing bracket. */
  public static final int CLOSING_OTHER = 39;

  /** A stroke to either side. */
  public static final int SLASH = 40;

  /** An asterisk or bullet. */
  public static final int BULLET = 41;

  /** A mark that lines are drawn with. */
  public static final int RULE = 42;

  /** An apostrophe that belongs to no word. */
  public static final int APOSTROPHE = 43;

  /** An ampersand or at sign. */
  public static final int AND = 44;

  /** Any other mark. */
  public static final int OTHER = 45;

  /** Digits parted by strokes or hyphens. */
  public static final int DATE = 46;

  /** Digits parted by colons. */
  public static final int TIME = 47;

  /** Digits with a comma, or per cent. */
  public static final int AMOUNT = 48;

  /** Digits parted by full stops. */
  public static final int DECIMAL = 49;

  /** Digits with letters. */
  public static final int ORDINAL = 50;

  /** The copyright sign. */
  public static final int COPYRIGHT = 51;

  /** Words in small letters, by their length. */
  private static final byte[] SMALL = {
    SMALL_LETTER, SMALL_LETTER, SHORT_WORD, SHORT_WORD, WORD,
  };

  /** Marks of one character, the class of each at its place. */
  private static final byte[] ASCII_MARKS = asciiMarks();

  /** ASCII characters that are a whole token, the class of each at its place. */
  private static final byte[] ALONE = alone();

  private Looks() {}

  /** The look of a word of {@code length} letters, the first one small. */
  static int small(int length) {
    return SMALL[Math.min(length, SMALL.length - 1)];
  }

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

  /** The look of the token of kind {@code kind} in {@code text[start, end)}. */
  static int of(TokenKind kind, CharSequence text, int start, int end) {
    char first = text.charAt(start);
    if (end - start == 1 && first < 0x80) {
      return ALONE[first];
    }
    return switch (kind) {
      case WORD -> word(text, start, end, first);
      case NUMBER -> number(text, start, end);
      case URL -> ADDRESS;
      case MENTION -> MENTION;
      case HASHTAG -> HASHTAG;
      case EMOJI -> EMOJI;
      case END_MARK -> endMark(text, start, end);
      case QUOTE_MARK -> quote(first);
      case PUNCTUATION -> mark(first);
    };
  }

  private static int word(CharSequence text, int start, int end, char first) {
    char last = text.charAt(end - 1);
    if (last == '.') {
      return INITIALISM;
    }
    if (isSmall(first)) {
      return small(end - start);
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
}
