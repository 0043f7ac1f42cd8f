package org.folkmoot.sentence;

import org.folkmoot.token.Tokens;

/** Faces made of marks: eyes, perhaps a nose, a mouth, with no blank between. */
final class Emoticons {

  private static final String EYES = ":;=";
  private static final String MOUTHS = "()[]|/\\DPpO";

  private Emoticons() {}

  /** Whether token {@code i} is the eyes, the nose or the mouth of one. */
  static boolean isPart(Tokens tokens, int i) {
    return length(tokens, i) > 0 || length(tokens, i - 1) > 1 || length(tokens, i - 2) > 2;
  }

  /** How many tokens the face has whose eyes are token {@code i}; 0 if they are none. */
  private static int length(Tokens tokens, int i) {
    if (i < 0 || !isOneOf(tokens, i, EYES) || isGlued(tokens, i)) {
      return 0;
    }
    boolean nose = isGlued(tokens, i + 1) && isOneOf(tokens, i + 1, "-'");
    int mouth = nose ? i + 2 : i + 1;
    return isGlued(tokens, mouth) && isOneOf(tokens, mouth, MOUTHS) ? mouth + 1 - i : 0;
  }

  private static boolean isGlued(Tokens tokens, int i) {
    return i > 0 && i < tokens.size() && tokens.end(i - 1) == tokens.start(i);
  }

  private static boolean isOneOf(Tokens tokens, int i, String marks) {
    return i < tokens.size()
        && tokens.end(i) == tokens.start(i) + 1
        && marks.indexOf(tokens.source().charAt(tokens.start(i))) >= 0;
  }
}
