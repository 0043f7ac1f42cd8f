package org.folkmoot.claim;

import java.util.Arrays;
import org.folkmoot.token.Tokens;

/**
 * The words of a run of sentences by number, marks only as what stands between two words. Arrays of
 * one more than there are words speak of the gap before a word, the last one of the end.
 */
final class UnitText {

  static final int RULE_BEGINS = 1;
  static final int RULE_ENDS = 2;

  /** The kind of what stands before the first and behind the last word. */
  private static final int BEYOND = 31;

  final Tokens tokens;
  final Surroundings among;
  final int[] kind;
  final boolean[] finite;
  final int[] looks;
  final boolean[] closed;
  final int[] rule;
  final long[] marks;
  final int[] breaks;
  final int[] signals;

  /** Where a unit may begin or end: the first and the last word and some between. */
  int[] gaps = new int[0];

  private final int[] token;
  private final int[] sentence;
  private final int[] starts;
  private final boolean[] asks;
  private final int[] verbsBefore;
  private final int[] cutsBefore;
  private int sentences;

  UnitText(Tokens tokens, Surroundings among, int[] token, int sentences) {
    this.tokens = tokens;
    this.among = among;
    this.token = token;
    int size = token.length;
    kind = new int[size];
    finite = new boolean[size];
    looks = new int[size];
    closed = new boolean[size + 1];
    rule = new int[size + 1];
    marks = new long[size + 1];
    breaks = new int[size + 1];
    signals = new int[size];
    sentence = new int[size + 1];
    verbsBefore = new int[size + 1];
    cutsBefore = new int[size + 2];
    starts = new int[sentences + 1];
    asks = new boolean[sentences + 1];
  }

  /** Adds the next sentence, of the words [begin, end). */
  void addSentence(int begin, int end, boolean asking) {
    Arrays.fill(sentence, begin, end, sentences);
    asks[sentences] = asking;
    starts[sentences++] = begin;
  }

  /** Works out what follows from what was read. */
  void finish() {
    sentence[size()] = sentences;
    starts[sentences] = size();
    for (int w = 0; w < size(); w++) {
      verbsBefore[w + 1] = verbsBefore[w] + (finite[w] ? 1 : 0);
    }
    for (int w = 0; w <= size(); w++) {
      cutsBefore[w + 1] = cutsBefore[w] + (rule[w] != 0 ? 1 : 0);
    }
    int[] found = new int[size() + 1];
    int count = 0;
    for (int w = 0; w <= size(); w++) {
      if (beginsSentence(w) || mayPart(w)) {
        found[count++] = w;
      }
    }
    gaps = Arrays.copyOf(found, count);
  }

  /** Inside a sentence a unit begins or ends beside a mark or a connective, or before a subject. */
  private boolean mayPart(int w) {
    if (closed[w]) {
      return false;
    }
    return marks[w] != 0
        || breaks[w] > 0
        || rule[w] != 0
        || WordClasses.isJoint(kind[w])
        || WordClasses.isJoint(kind[w - 1])
        || (looks[w] & 1) != 0
        || kind[w] == WordClasses.PRONOUN
        || kind[w] == WordClasses.ADDRESS
        || kind[w - 1] == WordClasses.ADDRESS;
  }

  /** How many words there are. */
  int size() {
    return token.length;
  }

  /** The token of word {@code w}. */
  int token(int w) {
    return token[w];
  }

  /** The first word that stands at or behind token {@code i}. */
  int wordFrom(int i) {
    int found = Arrays.binarySearch(token, i);
    return found < 0 ? -found - 1 : found;
  }

  /** The word that gap {@code g} stands before. */
  int gap(int g) {
    return gaps[g];
  }

  /** Whether a sentence begins at word {@code w}; true at the end. */
  boolean beginsSentence(int w) {
    return starts[sentence[w]] == w;
  }

  /** The number of the sentence of word {@code w}. */
  int sentence(int w) {
    return sentence[w];
  }

  /** The first word of sentence {@code s}. */
  int start(int s) {
    return starts[s];
  }

  /** The word after the last one of sentence {@code s}; past the last sentence the end. */
  int end(int s) {
    return s < sentences ? starts[s + 1] : size();
  }

  /** Whether a question mark ends sentence {@code s}. */
  boolean asks(int s) {
    return asks[s];
  }

  /** How many words of [from, to) can be finite verbs; 0 where that is empty. */
  int verbs(int from, int to) {
    return from >= to ? 0 : verbsBefore[to] - verbsBefore[from];
  }

  /** How often the rule cuts between the words of [from, to). */
  int cuts(int from, int to) {
    return cutsBefore[to] - cutsBefore[from + 1];
  }

  int kindAt(int w) {
    return w < 0 || w >= size() ? BEYOND : kind[w];
  }

  long hashAt(int w) {
    return w < 0 || w >= size() ? 1 : tokens.hash(token[w]);
  }
}
