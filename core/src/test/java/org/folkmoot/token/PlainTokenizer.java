package org.folkmoot.token;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Folding;

/** The tokens of a text by the rules alone, one code point at a time, without any short cut. */
final class PlainTokenizer {

  private PlainTokenizer() {}

  /** A token as the rules give it. */
  record Token(int start, int end, TokenKind kind, int look, boolean afterBreak, long hash) {}

  static List<Token> tokenize(CharSequence text) {
    TokenRules rules = new TokenRules();
    rules.read(text);
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    int before = 0;
    while (at < text.length()) {
      if (Blanks.isBlank(text.charAt(at))) {
        at++;
      } else {
        int end = rules.end(at);
        int look = Looks.of(rules.kind(), text, at, end);
        String blank = text.subSequence(before, at).toString();
        boolean afterBreak = !blank.isEmpty() && (before == 0 || !blank.equals(" "));
        long hash = Folding.hash(text, at, end);
        tokens.add(new Token(at, end, rules.kind(), look, afterBreak, hash));
        at = end;
        before = end;
      }
    }
    return tokens;
  }

  static List<Token> read(Tokens tokens) {
    List<Token> read = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      read.add(
          new Token(
              tokens.start(i),
              tokens.end(i),
              tokens.kind(i),
              tokens.look(i),
              tokens.isAfterBreak(i),
              tokens.hash(i)));
    }
    return read;
  }
}
