package org.folkmoot.sentence;

import org.folkmoot.text.Blanks;
import org.folkmoot.token.Tokens;

/**
 * One pass over the gaps of a text. Two loops: the first gives every token its class, marks the
 * line breaks and lists the gaps to look at, the second asks at each of those that can be an end.
 * Everything that is asked about a gap is at a fixed distance, or known from a cursor that only
 * goes forward.
 */
final class GapWalk {

  private static final int LINE_SHIFT = 6;
  private static final int WRAP_SHIFT = 7;

  /** Set on the class of a token that begins a line or a paragraph. */
  static final int LINE = 1 << LINE_SHIFT;

  /** Set where a line of the same paragraph goes on in small letters: perhaps wrapped by hand. */
  static final int WRAPPED = 1 << WRAP_SHIFT;

  private static final int CLASS = 63;

  private int[] classes = new int[256];
  private int[] gaps = new int[256];
  private final long[] features = new long[GapFeatures.COUNT];
  private final GapFeatures seen = new GapFeatures();

  void run(Tokens tokens, SentenceBuffer into, GapDecision decision) {
    int size = tokens.size();
    if (size == 0) {
      return;
    }
    makeRoom(size);
    int found = classify(tokens, size, classes, gaps);
    seen.begin(tokens, classes);
    for (int i = 0; i < found; i++) {
      int next = gaps[i];
      int left = classes[next - 1] & CLASS;
      if (TokenClass.isPaired(left)) {
        seen.passMark(left);
      }
      if (endsBefore(tokens, next, left, classes[next], decision)) {
        into.add(next);
        seen.first = next;
      }
    }
    into.add(size);
    seen.end();
  }

  private void makeRoom(int size) {
    if (classes.length <= size) {
      classes = new int[size + (size >> 1) + 1];
      gaps = new int[classes.length];
    }
  }

  /**
   * Gives every token its class and lists the gaps that must be looked at: all but those between a
   * word and one in small letters, which are the most. No branch for that, since none could be
   * foretold.
   */
  private static int classify(Tokens tokens, int size, int[] classes, int[] gaps) {
    CharSequence text = tokens.source();
    int found = 0;
    int left = tokens.look(0);
    classes[0] = left;
    for (int i = 1; i < size; i++) {
      int right = tokens.look(i);
      if (tokens.isAfterBreak(i)) {
        right |= lineBreak(text, tokens.end(i - 1), tokens.start(i), right);
      }
      classes[i] = right;
      gaps[found] = i;
      found += TokenClass.mayPart(left, right) | right >>> LINE_SHIFT & 1 | right >>> WRAP_SHIFT;
      left = right;
    }
    classes[size] = LINE;
    return found;
  }

  private static int lineBreak(CharSequence text, int from, int to, int nextClass) {
    int breaks = 0;
    for (int i = from; i < to && breaks < 2; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      breaks += Blanks.isLineBreak(c) && !second ? 1 : 0;
    }
    if (breaks == 0) {
      return 0;
    }
    return breaks == 1 && TokenClass.isSmallWord(nextClass) ? WRAPPED : LINE;
  }

  private boolean endsBefore(Tokens tokens, int next, int left, int right, GapDecision decision) {
    if (right > CLASS) {
      return endsAtLineBreak(tokens, next, right);
    }
    if (TokenClass.isUntaught(left) || TokenClass.isUntaught(right)) {
      return EndRule.endsBefore(tokens, classes, seen.first, next);
    }
    boolean glued = tokens.end(next - 1) == tokens.start(next);
    if (TokenClass.announces(left, right)
        || !(glued ? canEndGlued(next, left, right) : canEnd(next, left, right))) {
      return false;
    }
    seen.fill(next, glued, features);
    return decision.endsBefore(next, features);
  }

  private boolean endsAtLineBreak(Tokens tokens, int next, int right) {
    if ((right & LINE) != 0) {
      seen.startLine(next);
    }
    return EndRule.endsAtLineBreak(tokens, classes, seen.first, next, (right & WRAPPED) != 0);
  }

  /** No sentence begins in small letters after dots with blanks between them. */
  private boolean canEnd(int next, int left, int right) {
    return !TokenClass.isSmallWord(right) || !isSpacedDots(next, left);
  }

  private boolean isSpacedDots(int next, int left) {
    return next >= 2
        && TokenClass.isEndMark(left)
        && TokenClass.isEndMark(classes[next - 2] & CLASS);
  }

  private boolean canEndGlued(int next, int left, int right) {
    if (TokenClass.isEndMark(right)) {
      return false;
    }
    return TokenClass.isEndMark(left)
        || TokenClass.opensGlued(left, right)
        || (TokenClass.isCloser(left)
            && next >= 2
            && TokenClass.isEndMark(classes[next - 2] & CLASS));
  }
}
