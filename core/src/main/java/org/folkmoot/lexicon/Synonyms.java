package org.folkmoot.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Words that say nearly the same, and words that say the opposite, by their stems; written for this
 * project. Immutable and thread-safe.
 */
public final class Synonyms {

  private static final String FILE = "synonyms.txt";

  /** Lazily read, once a program. */
  private static final class English {
    static final Synonyms WORDS = new Synonyms(LexiconFile.lines(FILE));
  }

  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> opposite = new HashMap<>();

  private Synonyms(List<String> lines) {
    PorterStemmer stemmer = new PorterStemmer();
    for (String line : lines) {
      String[] sides = line.split("\\|", 2);
      List<String> words = stems(sides[0], stemmer);
      List<String> others = sides.length == 2 ? stems(sides[1], stemmer) : List.of();
      for (String word : words) {
        same.computeIfAbsent(word, w -> new HashSet<>()).addAll(words);
        opposite.computeIfAbsent(word, w -> new HashSet<>()).addAll(others);
      }
      others.forEach(other -> opposite.computeIfAbsent(other, w -> new HashSet<>()).addAll(words));
    }
  }

  private static List<String> stems(String words, PorterStemmer stemmer) {
    return Stream.of(words.strip().split("\\s+", -1)).map(stemmer::stem).toList();
  }

  /** Those of English. */
  public static Synonyms english() {
    return English.WORDS;
  }

  /** Whether two different stems say nearly the same. Constant time. */
  public boolean areSame(String stem, String other) {
    return same.getOrDefault(stem, Set.of()).contains(other) && !stem.equals(other);
  }

  /** Whether two stems say the opposite. Constant time. */
  public boolean areOpposite(String stem, String other) {
    return opposite.getOrDefault(stem, Set.of()).contains(other);
  }
}
