package org.folkmoot.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that say what it is about, as stems, token by token. Immutable.
 *
 * <p>A short form and what it stands for (UN, United Nations) have one stem where both occur in the
 * thread; the stem of the long form stands at its first token.
 */
public final class Terms {

  private static final int LONG = 200;
  private static final int[] NOWHERE = {};

  private final Tokens tokens;
  private final @Nullable String[] stems;
  private final boolean[] common;
  private final int[] ends;
  private volatile @Nullable Map<String, int[]> places;

  Terms(Tokens tokens, @Nullable String[] stems, boolean[] common, int[] ends) {
    this.tokens = tokens;
    this.stems = stems;
    this.common = common;
    this.ends = ends;
  }

  /** The stem of token {@code i}; null where it is a function word or no word, or not own text. */
  public @Nullable String stem(int i) {
    return stems[i];
  }

  /** Whether token {@code i} carries a stem. */
  public boolean isContent(int i) {
    return stems[i] != null;
  }

  /** Whether the word at token {@code i} is one of the language's common words. */
  public boolean isCommon(int i) {
    return common[i];
  }

  /** The characters that carry the stem of token {@code i}: the word, or the long form. */
  public Span span(int i) {
    return tokens.span(i, ends[i]);
  }

  /**
   * The first token inside {@code part} that carries {@code stem}, or -1. Linear in a short text;
   * in a long one logarithmic from the second call on. Thread-safe.
   */
  public int firstToken(String stem, Span part) {
    if (stems.length > LONG) {
      return firstIn(places().getOrDefault(stem, NOWHERE), part);
    }
    for (int i = tokens.firstFrom(part.start()); i < stems.length; i++) {
      if (tokens.end(i) > part.end()) {
        return -1;
      }
      if (stem.equals(stems[i])) {
        return i;
      }
    }
    return -1;
  }

  private int firstIn(int[] places, Span part) {
    int found = Arrays.binarySearch(places, tokens.firstFrom(part.start()));
    int next = found >= 0 ? found : -found - 1;
    return next < places.length && tokens.end(places[next]) <= part.end() ? places[next] : -1;
  }

  private Map<String, int[]> places() {
    Map<String, int[]> known = places;
    if (known == null) {
      known = collectPlaces();
      places = known;
    }
    return known;
  }

  private Map<String, int[]> collectPlaces() {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < stems.length; i++) {
      String stem = stems[i];
      if (stem != null) {
        lists.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
      }
    }
    Map<String, int[]> arrays = new HashMap<>();
    lists.forEach((stem, list) -> arrays.put(stem, list.stream().mapToInt(i -> i).toArray()));
    return arrays;
  }

  /** How many content words lie inside {@code span}. */
  public int count(Span span) {
    int count = 0;
    for (int i = tokens.firstFrom(span.start());
        i < tokens.size() && tokens.end(i) <= span.end();
        i++) {
      count += isContent(i) ? 1 : 0;
    }
    return count;
  }

  /** The stems inside {@code span}, each once, in order of appearance. */
  public List<String> distinct(Span span) {
    int from = tokens.firstFrom(span.start());
    int to = tokens.firstFrom(span.end());
    return Arrays.stream(stems, from, to).filter(Objects::nonNull).distinct().toList();
  }
}
