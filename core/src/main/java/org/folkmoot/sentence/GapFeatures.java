package org.folkmoot.sentence;

import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * What the model sees of a gap: sixteen hashes of what stands left and right. L and R are the
 * tokens left and right, F the first of the sentence; a small number is a class, a capital one the
 * word itself.
 *
 * <p>Each hash is one multiplication, its upper bits are the row. Features are never renumbered or
 * changed without training anew: the weights mean nothing to others.
 */
final class GapFeatures {

  static final int COUNT = 16;

  private static final long MIX = 0xBF58476D1CE4E5B9L;
  private static final long SALT = 0x9E3779B97F4A7C15L;

  private static final int MOST_BRACKETS = 2;
  private static final long NO_LEFT = 991;
  private static final long NO_RIGHT = 993;

  /** Numbers of tokens in steps that grow: 0 to 6 as they are, then up to 13. */
  private static final byte[] STEPS = steps();

  private static final Tokens NONE = Tokenizer.tokenize("");

  private Tokens tokens = NONE;
  private TokenClasses classes = new TokenClasses();
  private int lineStart;
  private int lineEnd;
  private int quotation;
  private int brackets;

  /** The first token of the sentence that is open. */
  int first;

  private static byte[] steps() {
    int[] last = {0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 20, 28, 40};
    byte[] steps = new byte[last[last.length - 1] + 2];
    int step = 0;
    for (int i = 0; i < steps.length; i++) {
      step += step < last.length && i > last[step] ? 1 : 0;
      steps[i] = (byte) step;
    }
    return steps;
  }

  private static int step(int count) {
    return STEPS[Math.min(count, STEPS.length - 1)];
  }

  void begin(Tokens tokens, TokenClasses classes) {
    this.tokens = tokens;
    this.classes = classes;
    first = 0;
  }

  /** Lets go of the text. */
  void end() {
    tokens = NONE;
  }

  /** Goes on to a new line, the tokens of [start, end). */
  void startLine(int start, int end) {
    lineStart = start;
    lineEnd = end;
    quotation = 0;
    brackets = 0;
  }

  /** Goes on past a mark. */
  void passMark(int mark) {
    quotation = TokenClass.quotation(mark, quotation);
    brackets = TokenClass.brackets(mark, brackets);
  }

  void fill(int next, boolean glued, long[] into) {
    int left = classes.of(next - 1);
    int left2 = leftClass(next - 2);
    int left3 = leftClass(next - 3);
    int right = classes.of(next);
    int right2 = next + 1 < lineEnd ? classes.of(next + 1) : TokenClass.AFTER_LINE;
    int opener = classes.of(first);
    int rule = EndRule.endsBefore(tokens, classes, first, next) ? 1 : 0;
    int joined = glued ? 1 : 0;
    long pair = left << 7 | right << 1 | joined;
    int length = step(next - first);
    int rest = step(lineEnd - next);
    long around = (Math.min(brackets, MOST_BRACKETS) << 2 | quotation << 1 | rule) << 6;
    classes(pair, left2, left3, apart(next - 2), into);
    words(next, left, right, joined, pair, into);
    into[9] = mix(9, (pair << 6 | opener) << 2 | position(next - first));
    into[10] = mix(10, (long) opener << 13 | right << 7 | left << 1 | (next - first < 12 ? 1 : 0));
    into[11] = mix(11, rest << 10 | length << 6 | left);
    into[12] = mix(12, right << 10 | right2 << 4 | rest);
    into[13] = mix(13, around | left);
    into[14] = mix(14, around | length);
    into[15] = mix(15, around | rest);
  }

  private static void classes(long pair, int left2, int left3, int apart, long[] into) {
    into[0] = mix(0, pair << 7 | left2 << 1 | apart);
    into[1] = mix(1, pair << 12 | left2 << 6 | left3);
  }

  private void words(int next, int left, int right, int joined, long pair, long[] into) {
    long left1 = tokens.hash(next - 1);
    long left2 = next - 2 >= lineStart ? tokens.hash(next - 2) : NO_LEFT;
    long right1 = tokens.hash(next);
    into[2] = mix(2, left1 * 3 + right);
    into[3] = mix(3, right1 * 5 + (left << 1 | joined));
    into[4] = mix(4, left1 * 7 + right1 * 11);
    into[5] = mix(5, left2 * 13 + pair);
    into[6] = mix(6, left2 * 19 + left1 * 23 + right);
    into[7] = mix(7, left1 * 41 + joined);
    into[8] = mix(8, right1 * 43 + joined);
  }

  private static long mix(int feature, long value) {
    return (value + feature * SALT) * MIX;
  }

  private int leftClass(int i) {
    return i >= lineStart ? classes.of(i) : TokenClass.BEFORE_LINE;
  }

  /** Whether there is a blank between token {@code i} and the next. */
  private int apart(int i) {
    return i >= 0 && tokens.end(i) < tokens.start(i + 1) ? 1 : 0;
  }

  private static int position(int length) {
    return length < 3 ? 0 : length < 8 ? 1 : 2;
  }
}
