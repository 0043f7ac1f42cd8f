package org.folkmoot.sentence;

import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * What rules over tokens say of a gap: whether a sentence ends after a run of end marks with the
 * quotation marks and brackets that close there, or where a full stop was typed without the blank
 * after it. The model takes it for one opinion among others. At a line break the rule decides.
 *
 * <p>Linear over a text: a run of closing marks is looked over once, from its end.
 */
final class EndRule {

  /** A copyright notice is never part of the sentence it is glued to. */
  private static final char COPYRIGHT = '\u00A9';

  /** A line wrapped by hand has at least so many words before it goes on. */
  private static final int FAIR_LENGTH = 4;

  private EndRule() {}

  /**
   * Whether a sentence that began at {@code first} ends before {@code next} on the same line.
   *
   * @param classes of all tokens; most say at once that nothing ends
   */
  static boolean endsBefore(Tokens tokens, TokenClasses classes, int first, int next) {
    if (!TokenClass.isRuled(classes.of(next - 1))
        || closes(tokens, classes, next)
        || isSingleStop(tokens, next)) {
      return false;
    }
    if (Abbreviations.isStopped(tokens, next - 1) && !glued(tokens, next)) {
      return Abbreviations.endsInitialism(tokens, next);
    }
    int mark = endMarkBefore(tokens, classes, first, next);
    return mark > first
        && endsAtMark(tokens, first, mark, next, TokenClass.isSmallWord(classes.of(next)));
  }

  /**
   * Whether a sentence ends at the line break before {@code next}.
   *
   * @param small whether it is a single break and a word in small letters follows
   */
  static boolean endsAtLineBreak(
      Tokens tokens, TokenClasses classes, int first, int next, boolean small) {
    if (tokens.is(next - 1, ':') && tokens.kind(next) == TokenKind.URL) {
      return false;
    }
    return !small || !continuesOnNextLine(tokens, classes, first, next);
  }

  /** A line wrapped by hand goes on in lower case, without an end mark, after a fair length. */
  private static boolean continuesOnNextLine(
      Tokens tokens, TokenClasses classes, int first, int next) {
    return endMarkBefore(tokens, classes, first, next) < 0
        && next - first >= FAIR_LENGTH
        && tokens.kind(next - 1) != TokenKind.URL;
  }

  /** The run of end marks that ends here, before closing marks; -1 if there is none. */
  private static int endMarkBefore(Tokens tokens, TokenClasses classes, int first, int next) {
    int i = next - 1;
    while (i >= first && closes(tokens, classes, i)) {
      i--;
    }
    return i >= first && TokenClass.isEndMark(classes.of(i)) ? i : -1;
  }

  private static boolean glued(Tokens tokens, int i) {
    return i > 0 && tokens.end(i - 1) == tokens.start(i);
  }

  /**
   * Whether token {@code i} closes something and clings to what stands before it, or is a face made
   * at what was said.
   */
  private static boolean closes(Tokens tokens, TokenClasses classes, int i) {
    if (!TokenClass.mayClose(classes.of(i))) {
      return false;
    }
    if (tokens.kind(i) == TokenKind.EMOJI || Emoticons.isPart(tokens, i)) {
      return true;
    }
    if (!glued(tokens, i)) {
      return false;
    }
    char c = tokens.source().charAt(tokens.start(i));
    if (c == '"') {
      return !startsGlued(tokens, i)
          || (tokens.kind(i - 1) == TokenKind.END_MARK && blankAfter(tokens, i));
    }
    return c == ')'
        || c == ']'
        || c == '}'
        || c == '\u201D'
        || c == '\u2019'
        || c == '\u00BB'
        || c == '\'';
  }

  private static boolean startsGlued(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.start(i + 1) == tokens.end(i)
        && tokens.isWordLike(i + 1);
  }

  private static boolean blankAfter(Tokens tokens, int i) {
    return i + 1 >= tokens.size() || tokens.start(i + 1) > tokens.end(i);
  }

  private static boolean endsAtMark(Tokens tokens, int first, int mark, int next, boolean lower) {
    if (glued(tokens, next)) {
      return endsGlued(tokens, mark, next);
    }
    if (isSingleStop(tokens, mark)) {
      return Abbreviations.endsAt(tokens, first, mark, next, lower);
    }
    if (isQuestionOrCall(tokens, mark)) {
      return !(lower && mark < next - 1);
    }
    return !lower || Abbreviations.isWriter(tokens, next);
  }

  /** A full stop typed without the blank: "steal it.End of story". */
  private static boolean endsGlued(Tokens tokens, int mark, int next) {
    if (tokens.is(next, COPYRIGHT)) {
      return true;
    }
    if (!tokens.isWord(next) || mark == 0 || isAddressPart(tokens, next)) {
      return false;
    }
    if (!tokens.isCapitalised(next)) {
      return isQuestionOrCall(tokens, mark)
          && isPlainWord(tokens, mark - 1)
          && isPlainWord(tokens, next);
    }
    boolean single = tokens.end(mark) - tokens.start(mark) == 1;
    return single
        && tokens.isWordLike(mark - 1)
        && glued(tokens, mark)
        && leftIsPlain(tokens, mark - 1);
  }

  /** In the middle of a mail address nothing ends. */
  private static boolean isAddressPart(Tokens tokens, int next) {
    return next + 1 < tokens.size() && glued(tokens, next + 1) && tokens.is(next + 1, '@');
  }

  private static boolean isPlainWord(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.end(i) - tokens.start(i) >= 2;
  }

  private static boolean leftIsPlain(Tokens tokens, int left) {
    return tokens.kind(left) == TokenKind.NUMBER || hasSmallLetterAndNoStop(tokens, left);
  }

  private static boolean hasSmallLetterAndNoStop(Tokens tokens, int i) {
    CharSequence text = tokens.source();
    int start = tokens.start(i);
    int end = tokens.end(i);
    boolean second = end - start >= 2 && Character.isLowerCase(text.charAt(end - 1));
    return second && text.charAt(start + 1) != '.';
  }

  private static boolean isSingleStop(Tokens tokens, int mark) {
    return tokens.is(mark, '.');
  }

  private static boolean isQuestionOrCall(Tokens tokens, int mark) {
    char last = tokens.source().charAt(tokens.end(mark) - 1);
    return last == '!'
        || last == '?'
        || last == '\u203C'
        || last == '\uFF01'
        || last == '\uFF1F'
        || last == '\u3002';
  }
}
