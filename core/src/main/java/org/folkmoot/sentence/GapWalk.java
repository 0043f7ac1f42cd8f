package org.folkmoot.sentence;

import org.folkmoot.text.Blanks;
import org.folkmoot.token.Tokens;

/**
 * One pass over the gaps of a text. Two loops: the first lists the gaps to look at and marks the
 * line breaks, the second asks at each of those that can be an end. Everything that is asked about
 * a gap is at a fixed distance, or known from a cursor that only goes forward.
 */
final class GapWalk {

  private final TokenClasses classes = new TokenClasses();
  private int[] gaps = new int[256];
  private final long[] features = new long[GapFeatures.COUNT];
  private final GapFeatures seen = new GapFeatures();

  void run(Tokens tokens, SentenceBuffer into, GapDecision decision) {
    int size = tokens.size();
    if (size == 0) {
      return;
    }
    if (gaps.length < size) {
      gaps = new int[size + (size >> 1)];
    }
    classes.begin(tokens);
    int found = list(tokens, size, gaps);
    markLines(tokens, found);
    seen.begin(tokens, classes);
    seen.startLine(0, lineEnd(0, found, size));
    for (int i = 0; i < found; i++) {
      int next = gaps[i];
      int left = classes.of(next - 1);
      if (TokenClass.isPaired(left)) {
        seen.passMark(left);
      }
      if (classes.beginsLine(next)) {
        seen.startLine(next, lineEnd(i + 1, found, size));
      }
      if (endsBefore(tokens, next, left, decision)) {
        into.add(next);
        seen.first = next;
      }
    }
    into.add(size);
    seen.end();
    classes.end();
  }

  /**
   * Lists the gaps that must be looked at: all but those between a word and one in small letters,
   * which are the most. No branch for that, since none could be foretold.
   */
  private static int list(Tokens tokens, int size, int[] gaps) {
    int found = 0;
    boolean word = tokens.isWordLike(0);
    for (int i = 1; i < size; i++) {
      gaps[found] = i;
      found += word && tokens.isPlainSmall(i) ? 0 : 1;
      word = tokens.isWordLike(i);
    }
    return found;
  }

  private void markLines(Tokens tokens, int found) {
    for (int i = 0; i < found; i++) {
      int next = gaps[i];
      if (tokens.isAfterBreak(next)) {
        classes.mark(next, lineBreak(tokens, next));
      }
    }
  }

  /** Where the line ends that gap number {@code i} is in; each gap is looked at once a line. */
  private int lineEnd(int i, int found, int size) {
    int at = i;
    while (at < found && !classes.beginsLine(gaps[at])) {
      at++;
    }
    return at < found ? gaps[at] : size;
  }

  private int lineBreak(Tokens tokens, int next) {
    CharSequence text = tokens.source();
    int breaks = 0;
    int to = tokens.start(next);
    for (int i = tokens.end(next - 1); i < to && breaks < 2; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      breaks += Blanks.isLineBreak(c) && !second ? 1 : 0;
    }
    if (breaks == 0) {
      return 0;
    }
    boolean wrapped = breaks == 1 && TokenClass.isSmallWord(classes.of(next));
    return wrapped ? TokenClasses.WRAPPED : TokenClasses.LINE;
  }

  private boolean endsBefore(Tokens tokens, int next, int left, GapDecision decision) {
    int right = classes.of(next);
    if (classes.beginsLine(next) || classes.isWrapped(next)) {
      return EndRule.endsAtLineBreak(tokens, classes, seen.first, next, classes.isWrapped(next));
    }
    if (TokenClass.isUntaught(left) || TokenClass.isUntaught(right)) {
      return EndRule.endsBefore(tokens, classes, seen.first, next);
    }
    boolean glued = tokens.end(next - 1) == tokens.start(next);
    if (!TokenClass.mayPart(left, right)
        || TokenClass.announces(left, right)
        || !(glued ? canEndGlued(next, left, right) : canEnd(next, left, right))) {
      return false;
    }
    seen.fill(next, glued, features);
    return decision.endsBefore(next, features);
  }

  /** No sentence begins in small letters after dots with blanks between them. */
  private boolean canEnd(int next, int left, int right) {
    return !TokenClass.isSmallWord(right) || !isSpacedDots(next, left);
  }

  private boolean isSpacedDots(int next, int left) {
    return next >= 2 && TokenClass.isEndMark(left) && TokenClass.isEndMark(classes.of(next - 2));
  }

  private boolean canEndGlued(int next, int left, int right) {
    if (TokenClass.isEndMark(right)) {
      return false;
    }
    return TokenClass.isEndMark(left)
        || TokenClass.opensGlued(left, right)
        || (TokenClass.isCloser(left) && next >= 2 && TokenClass.isEndMark(classes.of(next - 2)));
  }
}
