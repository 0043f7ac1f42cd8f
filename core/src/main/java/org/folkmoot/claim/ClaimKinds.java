package org.folkmoot.claim;

import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** What marks alone tell of the kind of a claim; all else is the {@link UnitClassifier}'s. */
final class ClaimKinds {

  private ClaimKinds() {}

  /** A question or a pointer to a page; else a fact, until the words are asked. */
  static ClaimKind byMarks(AnnotatedText text, Span span) {
    if (asks(text, span)) {
      return ClaimKind.QUESTION;
    }
    return holdsAddress(text.tokens(), span) ? ClaimKind.REFERENCE : ClaimKind.FACT;
  }

  private static boolean asks(AnnotatedText text, Span span) {
    int next = text.tokens().firstFrom(span.end());
    Tokens tokens = text.tokens();
    return next < tokens.size()
        && tokens.kind(next) == TokenKind.END_MARK
        && tokens.text(next).indexOf('?') >= 0;
  }

  static boolean holdsAddress(Tokens tokens, Span span) {
    for (int i = tokens.firstFrom(span.start());
        i < tokens.size() && tokens.start(i) < span.end();
        i++) {
      if (tokens.kind(i) == TokenKind.URL) {
        return true;
      }
    }
    return false;
  }
}
