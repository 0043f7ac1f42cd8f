package org.folkmoot.bench.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * The cosine of two texts' words, each weighed by how often it occurs and how few texts hold it: a
 * simple measure to compare ours with.
 */
final class TermCosine {

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int texts;

  /** Counts in how many of {@code texts} each word stands. */
  TermCosine(List<String> texts) {
    this.texts = texts.size();
    for (String text : texts) {
      new HashSet<>(counts(text).keySet()).forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  private static Map<String, Integer> counts(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        counts.merge(tokens.folded(i), 1, Integer::sum);
      }
    }
    return counts;
  }

  private Map<String, Double> weights(String text) {
    Map<String, Double> weights = new TreeMap<>();
    counts(text).forEach((word, count) -> weights.put(word, count * rarity(word)));
    return weights;
  }

  private double rarity(String word) {
    return StrictMath.log((texts + 1.0) / (frequency.getOrDefault(word, 0) + 1.0));
  }

  /** In [0,1]; 0 where they share nothing. */
  double of(String one, String other) {
    Map<String, Double> first = weights(one);
    Map<String, Double> second = weights(other);
    double dot = 0;
    for (Map.Entry<String, Double> word : first.entrySet()) {
      dot += word.getValue() * second.getOrDefault(word.getKey(), 0.0);
    }
    double norms = StrictMath.sqrt(square(first) * square(second));
    return norms == 0 ? 0 : Math.min(1, dot / norms);
  }

  private static double square(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}
