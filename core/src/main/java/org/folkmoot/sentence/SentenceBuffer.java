package org.folkmoot.sentence;

import java.util.Arrays;
import org.folkmoot.token.Tokens;

/**
 * Where the sentences of one text end, in arrays that serve again for the next text: after the
 * longest text nothing is allocated any more. The caller's own; not thread-safe.
 */
public final class SentenceBuffer {

  private int[] ends = new int[64];
  private int size;

  /** What the walk over the gaps needs, kept here so that it is made once. */
  final GapWalk walk = new GapWalk();

  /** An empty buffer. */
  public SentenceBuffer() {}

  /** How many sentences there are. */
  public int size() {
    return size;
  }

  /** The first token of sentence {@code i}. */
  public int firstToken(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  /** The token after the last one of sentence {@code i}. */
  public int endToken(int i) {
    return ends[i];
  }

  /** Where sentence {@code i} starts in the text of {@code tokens}. */
  public int start(Tokens tokens, int i) {
    return tokens.start(firstToken(i));
  }

  /** Where sentence {@code i} ends in the text of {@code tokens}. */
  public int end(Tokens tokens, int i) {
    return tokens.end(ends[i] - 1);
  }

  void clear() {
    size = 0;
  }

  void add(int endToken) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = endToken;
  }
}
