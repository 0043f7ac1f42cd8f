package org.folkmoot.bench.accuracy;

import java.util.List;
import java.util.Set;

/**
 * Three words in a row, lower-cased and otherwise as they stand; fewer where there are no three.
 */
final class WordGrams {

  private static final int WORDS = 3;

  private WordGrams() {}

  /** How many grams two texts share, of all that they have; 0 where they have none. */
  static double jaccard(String a, String b) {
    Set<List<String>> shared = of(a);
    Set<List<String>> all = of(b);
    int sum = shared.size() + all.size();
    all.addAll(shared);
    return all.isEmpty() ? 0 : (double) (sum - all.size()) / all.size();
  }

  private static Set<List<String>> of(String text) {
    List<String> words = WordRuns.words(text);
    Set<List<String>> grams = WordRuns.of(words, WORDS);
    if (grams.isEmpty() && !words.isEmpty()) {
      grams.add(words);
    }
    return grams;
  }
}
