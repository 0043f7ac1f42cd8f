package org.folkmoot.stance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Hashes;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The author's own tokens of a text, block quotations left out, up to a bound: what features are
 * read off. Numbered from 0; each knows its token.
 */
final class Words {

  private static final BitSet NOWHERE = new BitSet();

  private final AnnotatedText text;
  private final int[] tokens;
  private final Map<Signal, BitSet> signals = new EnumMap<>(Signal.class);

  private Words(AnnotatedText text, int[] tokens) {
    this.text = text;
    this.tokens = tokens;
    for (Match<Signal> match : text.signals()) {
      int word = Arrays.binarySearch(tokens, match.from());
      if (word >= 0) {
        signals.computeIfAbsent(match.value(), signal -> new BitSet()).set(word);
      }
    }
  }

  /**
   * The first {@code most} of a text. Where all of it looks quoted, line breaks were lost between
   * quotation and answer: then all counts.
   */
  static Words of(AnnotatedText text, int most) {
    int[] tokens = new int[Math.min(most, text.tokens().size())];
    int size = 0;
    for (Span sentence : text.sentences()) {
      int end = text.tokens().firstFrom(sentence.end());
      for (int i = text.tokens().firstFrom(sentence.start()); i < end && size < most; i++) {
        tokens[size++] = i;
      }
    }
    return size == 0
        ? in(text, new Span(0, text.text().length()), most)
        : new Words(text, Arrays.copyOf(tokens, size));
  }

  /** Those inside {@code span}, the first {@code most}. */
  static Words in(AnnotatedText text, Span span, int most) {
    int from = text.tokens().firstFrom(span.start());
    int to = Math.min(text.tokens().firstFrom(span.end()), from + most);
    int[] tokens = new int[Math.max(0, to - from)];
    Arrays.setAll(tokens, i -> from + i);
    return new Words(text, tokens);
  }

  AnnotatedText text() {
    return text;
  }

  int size() {
    return tokens.length;
  }

  /** The token that word {@code i} is. */
  int token(int i) {
    return tokens[i];
  }

  /** The hash of word {@code i} as it reads once folded. */
  long hash(int i) {
    return text.tokens().hash(tokens[i]);
  }

  /** The hash of the words from {@code from} to the one before {@code to}. */
  long hash(int from, int to) {
    long hash = hash(from);
    for (int i = from + 1; i < to; i++) {
      hash = Hashes.join(hash, hash(i));
    }
    return hash;
  }

  String folded(int i) {
    return text.tokens().folded(tokens[i]);
  }

  boolean isWord(int i) {
    return text.tokens().isWord(tokens[i]);
  }

  /** The stem of a content word; null where it is none. */
  @Nullable String stem(int i) {
    return text.terms().stem(tokens[i]);
  }

  /** Whether the token is a run of marks with {@code mark} in it. */
  boolean has(int i, char mark) {
    Tokens all = text.tokens();
    for (int at = all.start(tokens[i]); !isWord(i) && at < all.end(tokens[i]); at++) {
      if (text.text().charAt(at) == mark) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens have {@code mark}. */
  int count(char mark) {
    int count = 0;
    for (int i = 0; i < size(); i++) {
      count += has(i, mark) ? 1 : 0;
    }
    return count;
  }

  /** The words at which a phrase of {@code signal} begins. */
  BitSet at(Signal signal) {
    return signals.getOrDefault(signal, NOWHERE);
  }

  /** How many such words there are in [from, to). */
  int count(Signal signal, int from, int to) {
    return from >= to ? 0 : at(signal).get(from, to).cardinality();
  }

  boolean has(Signal signal, int from, int to) {
    int next = at(signal).nextSetBit(Math.max(0, from));
    return next >= 0 && next < to;
  }
}
