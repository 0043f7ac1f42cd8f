package org.folkmoot.sentence;

import java.util.Arrays;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * The looks of the tokens of one text, each found out when it is first asked for, and many never
 * are. With them, where lines begin. Reused; not thread-safe.
 */
final class TokenClasses {

  /** Set on a token that begins a line or a paragraph. */
  static final int LINE = 1 << 6;

  /** Set where a line of the same paragraph goes on in small letters: perhaps wrapped by hand. */
  static final int WRAPPED = 1 << 7;

  private static final int LOOK = 63;
  private static final Tokens NONE = Tokenizer.tokenize("");

  private Tokens tokens = NONE;
  private int[] known = new int[256];

  /** Turns to another text. */
  void begin(Tokens next) {
    tokens = next;
    int size = next.size();
    if (known.length <= size) {
      known = new int[size + (size >> 1) + 1];
    }
    Arrays.fill(known, 0, size, 0);
    known[size] = LINE;
  }

  /** Lets go of the text. */
  void end() {
    tokens = NONE;
  }

  /** The look of token {@code i}; no look is 0. */
  int of(int i) {
    int look = known[i] & LOOK;
    return look == 0 ? findOut(i) : look;
  }

  private int findOut(int i) {
    int look = tokens.look(i);
    known[i] |= look;
    return look;
  }

  /** Sets {@link #LINE} or {@link #WRAPPED} on token {@code i}. */
  void mark(int i, int line) {
    known[i] |= line;
  }

  /** Whether a line begins at token {@code i}; past the last token one does. */
  boolean beginsLine(int i) {
    return (known[i] & LINE) != 0;
  }

  /** Whether a line goes on at token {@code i} behind a line break. */
  boolean isWrapped(int i) {
    return (known[i] & WRAPPED) != 0;
  }
}
