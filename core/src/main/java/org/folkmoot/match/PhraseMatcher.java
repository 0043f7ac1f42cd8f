package org.folkmoot.match;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * Finds whole-word phrases in a text in one pass over its tokens, whatever the case or the curl of
 * an apostrophe. For phrases inside words see {@link SubstringMatcher}.
 *
 * <p>Time: tokens, plus for each place where two words stand that begin phrases, the phrases that
 * begin so; see {@link PhraseTable}. Memory: about 100 bytes a phrase beside its words. Immutable
 * after {@link Builder#build} and shareable between threads.
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

  private final PhraseTable table;
  private final List<V> values;

  private PhraseMatcher(PhraseTable table, List<V> values) {
    this.table = table;
    this.values = values;
  }

  /** Begins an empty matcher. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** The longest phrase at each place, left to right, none overlapping an earlier one. */
  public List<Match<V>> longest(Tokens tokens) {
    PhraseHits hits = new PhraseHits();
    longest(tokens, hits);
    return matches(hits);
  }

  /** The same into {@code hits}, which forgets what it held. Allocates nothing. */
  public void longest(Tokens tokens, PhraseHits hits) {
    hits.clear();
    int size = tokens.size();
    int at = 0;
    while (at < size) {
      int phrase = table.longestAt(tokens, at);
      int length = phrase == PhraseTable.NONE ? 1 : table.length(phrase);
      if (phrase != PhraseTable.NONE) {
        hits.add(at, at + length, phrase);
      }
      at += length;
    }
  }

  /** The longest phrase that begins at token {@code at}. */
  public Optional<Match<V>> longestAt(Tokens tokens, int at) {
    int phrase = table.longestAt(tokens, at);
    return phrase == PhraseTable.NONE
        ? Optional.empty()
        : Optional.of(new Match<>(at, at + table.length(phrase), values.get(phrase)));
  }

  /** Every phrase at every place, by place, longer ones first. */
  public List<Match<V>> all(Tokens tokens) {
    PhraseHits hits = new PhraseHits();
    all(tokens, hits);
    return matches(hits);
  }

  /** The same into {@code hits}, which forgets what it held. Allocates nothing. */
  public void all(Tokens tokens, PhraseHits hits) {
    hits.clear();
    int size = tokens.size();
    for (int at = 0; at < size; at++) {
      table.allAt(tokens, at, hits);
    }
  }

  /** What a phrase stands for, by {@link PhraseHits#phrase}. */
  public V value(int phrase) {
    return values.get(phrase);
  }

  private List<Match<V>> matches(PhraseHits hits) {
    List<Match<V>> matches = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      matches.add(new Match<>(hits.from(i), hits.to(i), values.get(hits.phrase(i))));
    }
    return matches;
  }

  /**
   * Collects phrases. Not thread-safe.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final List<String[]> words = new ArrayList<>();
    private final List<long[]> hashes = new ArrayList<>();
    private final List<V> values = new ArrayList<>();

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
      String[] folded = new String[tokens.size()];
      long[] of = new long[tokens.size()];
      for (int i = 0; i < folded.length; i++) {
        folded[i] = tokens.folded(i);
        of[i] = tokens.hash(i);
      }
      words.add(folded);
      hashes.add(of);
      values.add(value);
      return this;
    }

    /** The matcher over all phrases added so far. */
    public PhraseMatcher<V> build() {
      return new PhraseMatcher<>(new PhraseTable(words, hashes), List.copyOf(values));
    }
  }
}
