package org.folkmoot.claim;

import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** Tells the kind of a claim by its signals; the first that holds, most telling first. */
final class ClaimKinds {

  private ClaimKinds() {}

  static ClaimKind of(AnnotatedText text, Span span) {
    List<Match<Signal>> signals = text.signalsIn(span);
    if (asks(text, span)) {
      return ClaimKind.QUESTION;
    }
    if (holdsAddress(text.tokens(), span) || has(signals, Signal.REFERENCE)) {
      return ClaimKind.REFERENCE;
    }
    if (has(signals, Signal.POLICY)) {
      return ClaimKind.POLICY;
    }
    if (has(signals, Signal.TESTIMONY)) {
      return ClaimKind.TESTIMONY;
    }
    boolean judges = has(signals, Signal.VALUE) || has(signals, Signal.CERTAINTY);
    return judges ? ClaimKind.VALUE : ClaimKind.FACT;
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

  private static boolean has(List<Match<Signal>> signals, Signal signal) {
    return signals.stream().anyMatch(match -> match.value() == signal);
  }
}
