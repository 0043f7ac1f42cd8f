package org.folkmoot.sentence;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * Splits by rules over tokens, so that nothing inside an address, a number or an initialism can be
 * taken for an end.
 *
 * <p>Idea: between every two tokens there is one question, asked once: does a sentence end here? It
 * may at a line break, after a run of end marks with the quotation marks and brackets that close
 * there, and where a full stop was typed without the blank after it. What stands left and right
 * decides. Time is linear in the number of tokens. Stateless and thread-safe.
 */
public final class RuleSentenceSplitter implements SentenceSplitter {

  /** A copyright notice is never part of the sentence it is glued to. */
  private static final char COPYRIGHT = '\u00A9';

  /** A splitter; it keeps nothing between texts. */
  public RuleSentenceSplitter() {}

  @Override
  public List<Span> split(Tokens tokens) {
    List<Span> sentences = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= tokens.size(); next++) {
      if (next == tokens.size() || endsBefore(tokens, first, next)) {
        sentences.add(tokens.span(first, next));
        first = next;
      }
    }
    return sentences;
  }

  private static boolean endsBefore(Tokens tokens, int first, int next) {
    int breaks = lineBreaks(tokens, next);
    if (breaks > 0) {
      return endsAtLineBreak(tokens, first, next, breaks);
    }
    if (closes(tokens, next) || isSingleStop(tokens, next)) {
      return false;
    }
    if (Abbreviations.isStopped(tokens, next - 1) && !glued(tokens, next)) {
      return Abbreviations.endsInitialism(tokens, next);
    }
    int mark = endMarkBefore(tokens, first, next);
    return mark > first && endsAtMark(tokens, first, mark, next);
  }

  private static int lineBreaks(Tokens tokens, int next) {
    CharSequence text = tokens.source();
    int breaks = 0;
    for (int i = tokens.end(next - 1); i < tokens.start(next) && breaks < 2; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      breaks += Blanks.isLineBreak(c) && !second ? 1 : 0;
    }
    return breaks;
  }

  private static boolean endsAtLineBreak(Tokens tokens, int first, int next, int breaks) {
    if (tokens.is(next - 1, ':') && tokens.kind(next) == TokenKind.URL) {
      return false;
    }
    return breaks > 1 || !continuesOnNextLine(tokens, first, next);
  }

  /** A line wrapped by hand goes on in lower case, without an end mark, after a fair length. */
  private static boolean continuesOnNextLine(Tokens tokens, int first, int next) {
    return tokens.isWord(next)
        && !tokens.isCapitalised(next)
        && Character.isLowerCase(Character.codePointAt(tokens.source(), tokens.start(next)))
        && endMarkBefore(tokens, first, next) < 0
        && next - first >= 4
        && tokens.kind(next - 1) != TokenKind.URL;
  }

  /** The run of end marks that ends here, before closing marks; -1 if there is none. */
  private static int endMarkBefore(Tokens tokens, int first, int next) {
    int i = next - 1;
    while (i >= first && closes(tokens, i)) {
      i--;
    }
    return i >= first && tokens.kind(i) == TokenKind.END_MARK ? i : -1;
  }

  private static boolean glued(Tokens tokens, int i) {
    return i > 0 && tokens.end(i - 1) == tokens.start(i);
  }

  /**
   * Whether token {@code i} closes something and clings to what stands before it, or is a face made
   * at what was said.
   */
  private static boolean closes(Tokens tokens, int i) {
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

  private static boolean endsAtMark(Tokens tokens, int first, int mark, int next) {
    if (glued(tokens, next)) {
      return endsGlued(tokens, mark, next);
    }
    boolean lower = startsLower(tokens, next);
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
    String word = tokens.text(left);
    return tokens.kind(left) == TokenKind.NUMBER
        || (word.length() >= 2 && word.indexOf('.') < 0 && !isAllCapitals(word));
  }

  private static boolean isAllCapitals(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase);
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

  private static boolean startsLower(Tokens tokens, int next) {
    return tokens.isWord(next)
        && Character.isLowerCase(Character.codePointAt(tokens.source(), tokens.start(next)));
  }
}
