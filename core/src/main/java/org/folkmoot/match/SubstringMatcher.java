package org.folkmoot.match;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.folkmoot.text.Span;
import org.folkmoot.token.FoldedText;

/**
 * Finds phrases anywhere in a text, inside words as well, as it reads once disguises are undone.
 * For phrases of whole words see {@link PhraseMatcher}.
 *
 * <p>Idea: the phrases form a tree of characters; where the text leaves the tree, a failure link
 * leads to the longest suffix that is in it (Aho, Corasick 1975). The edges lie in one hash table.
 * Time: characters plus matches. Memory: about 40 bytes a character of the phrases. Immutable after
 * {@link Builder#build} and shareable between threads.
 *
 * @param <V> what a phrase stands for
 */
public final class SubstringMatcher<V> {

  /**
   * A phrase found.
   *
   * @param span the author's own characters
   * @param value what it stands for
   * @param <V> the type of that
   */
  public record Match<V>(Span span, V value) {}

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final CharacterTree tree;
  private final int[] failures;

  /** For each node the nearest suffix of it that ends a phrase, itself not counted. */
  private final int[] shorter;

  private final List<List<V>> values;

  private SubstringMatcher(CharacterTree tree, List<List<V>> values) {
    this.tree = tree;
    this.values = values;
    this.failures = new int[tree.size()];
    this.shorter = new int[tree.size()];
    Arrays.fill(shorter, NONE);
    link();
  }

  /** Breadth first, so that the links of what is nearer to the root are known. */
  private void link() {
    Queue<Integer> nodes = new ArrayDeque<>();
    nodes.add(ROOT);
    while (!nodes.isEmpty()) {
      int node = nodes.remove();
      for (int child = tree.firstChild(node); child != NONE; child = tree.sibling(child)) {
        int suffix = node == ROOT ? ROOT : next(failures[node], tree.character(child));
        failures[child] = suffix;
        shorter[child] = ends(suffix) ? suffix : shorter[suffix];
        nodes.add(child);
      }
    }
  }

  private boolean ends(int node) {
    return !values.get(node).isEmpty();
  }

  private int next(int node, char c) {
    int from = node;
    int child = tree.child(from, c);
    while (child == NONE && from != ROOT) {
      from = failures[from];
      child = tree.child(from, c);
    }
    return child == NONE ? ROOT : child;
  }

  /** Begins an empty matcher. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** Every phrase at every place, by where it ends, longer ones first. */
  public List<Match<V>> all(FoldedText text) {
    List<Match<V>> matches = new ArrayList<>();
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = next(node, text.charAt(i));
      for (int ending = ending(node); ending != NONE; ending = shorter[ending]) {
        add(text.original(new Span(i + 1 - tree.depth(ending), i + 1)), ending, matches);
      }
    }
    return matches;
  }

  /** The same in characters as they are, for phrases {@link Builder#addAsIs added as they are}. */
  public List<Match<V>> allAsIs(CharSequence characters) {
    List<Match<V>> matches = new ArrayList<>();
    int node = ROOT;
    for (int i = 0; i < characters.length(); i++) {
      node = next(node, characters.charAt(i));
      for (int ending = ending(node); ending != NONE; ending = shorter[ending]) {
        add(new Span(i + 1 - tree.depth(ending), i + 1), ending, matches);
      }
    }
    return matches;
  }

  private int ending(int node) {
    return ends(node) ? node : shorter[node];
  }

  private void add(Span span, int ending, List<Match<V>> matches) {
    values.get(ending).forEach(value -> matches.add(new Match<>(span, value)));
  }

  /**
   * Collects phrases. Not thread-safe.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final CharacterTree tree = new CharacterTree();
    private final List<List<V>> values = new ArrayList<>(List.of(List.of()));

    private Builder() {}

    /**
     * Adds a phrase, which is folded as the texts are.
     *
     * @throws IllegalArgumentException if it holds no character once folded
     */
    public Builder<V> add(String phrase, V value) {
      return addAsIs(FoldedText.of(phrase).text(), value);
    }

    /**
     * Adds a phrase that is not folded, for {@link SubstringMatcher#allAsIs}.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Builder<V> addAsIs(String folded, V value) {
      checkArgument(!folded.isEmpty(), "phrase '%s' must hold a character", folded);
      int node = ROOT;
      for (int i = 0; i < folded.length(); i++) {
        node = tree.grow(node, folded.charAt(i));
      }
      while (values.size() < tree.size()) {
        values.add(List.of());
      }
      List<V> more = new ArrayList<>(values.get(node));
      more.add(value);
      values.set(node, List.copyOf(more));
      return this;
    }

    /** The matcher over all phrases added so far. */
    public SubstringMatcher<V> build() {
      return new SubstringMatcher<>(tree.copy(), List.copyOf(values));
    }
  }
}
