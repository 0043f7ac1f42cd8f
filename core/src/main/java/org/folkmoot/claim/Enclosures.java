package org.folkmoot.claim;

import java.util.Arrays;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Quotation;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** Brackets and quotation marks: inside them nothing is cut. */
final class Enclosures {

  private Enclosures() {}

  /** For each token of [from, to) whether it stands inside brackets or quotation marks. */
  static boolean[] closed(AnnotatedText text, int from, int to) {
    boolean[] closed = new boolean[to - from];
    closeBrackets(text.tokens(), from, to, closed);
    if (from == to) {
      return closed;
    }
    for (Quotation quotation : text.quotationsIn(text.tokens().span(from, to))) {
      closeQuotation(text.tokens(), quotation.words(), from, to, closed);
    }
    return closed;
  }

  private static void closeBrackets(Tokens tokens, int from, int to, boolean[] closed) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      boolean opens = tokens.is(i, '(') || tokens.is(i, '[');
      boolean closes = tokens.is(i, ')') || tokens.is(i, ']');
      depth = opens ? depth + 1 : closes ? Math.max(0, depth - 1) : depth;
      closed[i - from] = depth > 0;
    }
    if (depth > 0) {
      Arrays.fill(closed, false);
    }
  }

  private static void closeQuotation(
      Tokens tokens, Span words, int from, int to, boolean[] closed) {
    int first = Math.max(from, tokens.firstFrom(words.start()));
    int last = Math.min(to, tokens.firstFrom(words.end()));
    for (int i = first; i < last; i++) {
      closed[i - from] = true;
    }
  }

  /** Without a pair of quotation marks that encloses all of it. */
  static Span unwrapped(AnnotatedText text, Span span) {
    for (Quotation quotation : text.quotationsIn(span)) {
      if (quotation.whole().equals(span)) {
        return quotation.words().trim(text.text());
      }
    }
    return span;
  }

  /** Without a quotation mark at either end that has no partner inside. */
  static Span balanced(Tokens tokens, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += isDoubleQuote(tokens, i) ? 1 : 0;
    }
    boolean odd = marks % 2 == 1 && to - from > 1;
    boolean first = odd && isDoubleQuote(tokens, from);
    boolean last = odd && !first && isDoubleQuote(tokens, to - 1);
    return tokens.span(first ? from + 1 : from, last ? to - 1 : to);
  }

  private static boolean isDoubleQuote(Tokens tokens, int i) {
    char c = tokens.source().charAt(tokens.start(i));
    return tokens.kind(i) == TokenKind.QUOTE_MARK && c != '\u2018' && c != '\u2019';
  }
}
