package org.folkmoot.match;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * Finds whole-word phrases in a text in one pass over its tokens, whatever the case or the curl of
 * an apostrophe.
 *
 * <p>Idea: phrases are filed under the hash of their first token, longest first. At each token of
 * the text the phrases filed there are compared token by token, by hash and then by their folded
 * characters, so that a hit is certain. Time: tokens times the phrases that begin with the same
 * word. Immutable after {@link Builder#build} and shareable between threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseMatcher<V> {

  /**
   * A phrase found.
   *
   * @param from its first token
   * @param to the token after its last
   * @param value what it stands for
   * @param <V> the type of that
   */
  public record Match<V>(int from, int to, V value) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Phrase<V>(List<String> words, long[] hashes, V value) {}

  private final Map<Long, List<Phrase<V>>> byFirstWord;

  private PhraseMatcher(Map<Long, List<Phrase<V>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Begins an empty matcher. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** The longest phrase at each place, left to right, none overlapping an earlier one. */
  public List<Match<V>> longest(Tokens tokens) {
    List<Match<V>> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Match<V>> match = longestAt(tokens, at);
      match.ifPresent(matches::add);
      at = match.map(Match::to).orElse(at + 1);
    }
    return matches;
  }

  /** The longest phrase that begins at token {@code at}. */
  public Optional<Match<V>> longestAt(Tokens tokens, int at) {
    for (Phrase<V> phrase : byFirstWord.getOrDefault(tokens.hash(at), List.of())) {
      if (stands(phrase, tokens, at)) {
        return Optional.of(new Match<>(at, at + phrase.hashes.length, phrase.value));
      }
    }
    return Optional.empty();
  }

  /** Every phrase at every place, by place, longer ones first. */
  public List<Match<V>> all(Tokens tokens) {
    List<Match<V>> matches = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (Phrase<V> phrase : byFirstWord.getOrDefault(tokens.hash(at), List.of())) {
        if (stands(phrase, tokens, at)) {
          matches.add(new Match<>(at, at + phrase.hashes.length, phrase.value));
        }
      }
    }
    return matches;
  }

  private static <V> boolean stands(Phrase<V> phrase, Tokens tokens, int at) {
    int length = phrase.hashes.length;
    if (at + length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (phrase.hashes[i] != tokens.hash(at + i)) {
        return false;
      }
    }
    return isVerified(phrase, tokens, at);
  }

  private static <V> boolean isVerified(Phrase<V> phrase, Tokens tokens, int at) {
    for (int i = 0; i < phrase.hashes.length; i++) {
      if (!phrase.words.get(i).equals(tokens.folded(at + i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Collects phrases. Not thread-safe.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final Map<Long, List<Phrase<V>>> byFirstWord = new HashMap<>();

    private Builder() {}

    /**
     * Adds a phrase. Where the same phrase is added twice, the first one counts for {@link
     * PhraseMatcher#longest}.
     *
     * @throws IllegalArgumentException if it holds no token
     */
    public Builder<V> add(String phrase, V value) {
      Tokens tokens = Tokenizer.tokenize(phrase);
      checkArgument(tokens.size() > 0, "phrase '%s' must hold a word", phrase);
      byFirstWord
          .computeIfAbsent(tokens.hash(0), first -> new ArrayList<>())
          .add(phrase(tokens, value));
      return this;
    }

    private static <V> Phrase<V> phrase(Tokens tokens, V value) {
      List<String> words = new ArrayList<>();
      long[] hashes = new long[tokens.size()];
      for (int i = 0; i < tokens.size(); i++) {
        words.add(tokens.folded(i));
        hashes[i] = tokens.hash(i);
      }
      return new Phrase<>(words, hashes, value);
    }

    /** The matcher over all phrases added so far. */
    public PhraseMatcher<V> build() {
      Map<Long, List<Phrase<V>>> sorted = new HashMap<>();
      Comparator<Phrase<V>> longestFirst = Comparator.comparingInt(p -> -p.hashes.length);
      byFirstWord.forEach(
          (first, phrases) -> sorted.put(first, phrases.stream().sorted(longestFirst).toList()));
      return new PhraseMatcher<>(sorted);
    }
  }
}
