package org.folkmoot.sentence;

import org.folkmoot.token.Looks;

/** What {@link Looks} mean for the ends of sentences. */
final class TokenClass {

  /** Past the first or the last token of a line. */
  static final int BEFORE_LINE = 62;

  static final int AFTER_LINE = 63;

  private static final long FACES =
      bits(
              Looks.CAPITAL_LETTER,
              Looks.SMALL_LETTER,
              Looks.EMOJI,
              Looks.SEMICOLON,
              Looks.COLON,
              Looks.DASH,
              Looks.RULE,
              Looks.SLASH)
          | bits(
              Looks.OPENING,
              Looks.CLOSING,
              Looks.OPENING_OTHER,
              Looks.CLOSING_OTHER,
              Looks.APOSTROPHE);
  private static final long CLOSERS_OR_FACES =
      FACES | bits(Looks.STRAIGHT_QUOTE, Looks.CLOSING_QUOTE);
  private static final long RULED =
      CLOSERS_OR_FACES
          | bits(
              Looks.INITIALISM,
              Looks.FULL_STOP,
              Looks.CALL,
              Looks.QUESTION,
              Looks.OTHER_END,
              Looks.DOTS,
              Looks.DOTS + 1,
              Looks.DOTS + 2)
          | bits(Looks.CALLS, Looks.QUESTIONS);

  private static final long SMALL_WORDS = bits(Looks.SMALL_LETTER, Looks.SHORT_WORD, Looks.WORD);
  private static final long PAIRED =
      bits(Looks.STRAIGHT_QUOTE, Looks.OPENING_QUOTE, Looks.CLOSING_QUOTE)
          | bits(Looks.OPENING, Looks.CLOSING, Looks.OPENING_OTHER, Looks.CLOSING_OTHER);
  private static final long MARKS =
      ~((1L << Looks.EMOJI) - 1
          | bits(Looks.DATE, Looks.TIME, Looks.AMOUNT, Looks.DECIMAL, Looks.ORDINAL, Looks.COMMA));

  private TokenClass() {}

  private static long bits(int... classes) {
    long bits = 0;
    for (int c : classes) {
      bits |= 1L << c;
    }
    return bits;
  }

  static boolean isEndMark(int c) {
    return c >= Looks.FULL_STOP && c <= Looks.QUESTIONS;
  }

  /** Small letters at the start: never an opener that has no mark before it. */
  static boolean isSmallWord(int c) {
    return c >= Looks.SMALL_LETTER && c <= Looks.WORD;
  }

  /**
   * Whether a sentence may end between them: not before small letters behind a word, number, name
   * or comma.
   */
  static boolean mayPart(int left, int right) {
    return ((~(SMALL_WORDS >>> right) | MARKS >>> left) & 1) != 0;
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
    return c == Looks.EMOJI || c == Looks.COPYRIGHT;
  }

  /** What may cling to an end mark and belong to it. */
  static boolean isCloser(int c) {
    return c == Looks.STRAIGHT_QUOTE
        || c == Looks.CLOSING_QUOTE
        || c == Looks.CLOSING
        || c == Looks.CLOSING_OTHER
        || c == Looks.APOSTROPHE;
  }

  /** A colon and the address that it announces: one sentence. */
  static boolean announces(int left, int right) {
    return left == Looks.COLON && right == Looks.ADDRESS;
  }

  /** What may begin something though it is glued to what stands before. */
  static boolean opensGlued(int left, int right) {
    return right == Looks.BULLET || (right == Looks.RULE && left != Looks.RULE);
  }

  /** What the quotation is after this token, if it was {@code open} before: 1 open, 0 closed. */
  static int quotation(int c, int open) {
    return switch (c) {
      case Looks.STRAIGHT_QUOTE -> 1 - open;
      case Looks.OPENING_QUOTE -> 1;
      case Looks.CLOSING_QUOTE -> 0;
      default -> open;
    };
  }

  /** How many brackets are open after this token. */
  static int brackets(int c, int open) {
    if (c == Looks.OPENING || c == Looks.OPENING_OTHER) {
      return open + 1;
    }
    return (c == Looks.CLOSING || c == Looks.CLOSING_OTHER) && open > 0 ? open - 1 : open;
  }
}
