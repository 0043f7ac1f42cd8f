package org.folkmoot.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How telling a term is in a thread: rare among its texts and not one of the language's common
 * words. Immutable and thread-safe.
 *
 * <p>A thread is too small to tell by itself that a word is common in the language, hence the
 * discount for common words beside the inverse document frequency (Spärck Jones 1972).
 */
public final class TermStatistics {

  private static final double COMMON_DISCOUNT = 0.3;

  private final Map<String, Integer> frequency;
  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> common;
  private final int texts;

  private TermStatistics(Map<String, Integer> frequency, Set<String> common, int texts) {
    this.frequency = frequency;
    this.common = common;
    this.texts = texts;
    frequency.keySet().forEach(stem -> weights.put(stem, computed(stem)));
  }

  static TermStatistics of(List<AnnotatedText> texts) {
    Map<String, Integer> frequency = new HashMap<>();
    Set<String> common = new HashSet<>();
    for (AnnotatedText text : texts) {
      count(text, frequency, common);
    }
    return new TermStatistics(frequency, common, texts.size());
  }

  private static void count(
      AnnotatedText text, Map<String, Integer> frequency, Set<String> common) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < text.tokens().size(); i++) {
      String stem = text.terms().stem(i);
      if (stem != null && seen.add(stem)) {
        frequency.merge(stem, 1, Integer::sum);
        if (text.terms().isCommon(i)) {
          common.add(stem);
        }
      }
    }
  }

  /** In how many texts of the thread the term occurs. */
  public int frequency(String stem) {
    return frequency.getOrDefault(stem, 0);
  }

  /** Whether the term is one of the language's common words. */
  public boolean isCommon(String stem) {
    return common.contains(stem);
  }

  /**
   * How telling the term is; positive, no upper bound; about 1 for a rare term of a short thread.
   */
  public double weight(String stem) {
    Double known = weights.get(stem);
    return known == null ? computed(stem) : known;
  }

  private double computed(String stem) {
    double rarity = StrictMath.log((texts + 2.0) / (frequency(stem) + 0.5));
    return Math.max(0.1, rarity) * (isCommon(stem) ? COMMON_DISCOUNT : 1);
  }

  /** How telling the terms are together. */
  public double weight(Collection<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += weight(stem);
    }
    return sum;
  }

  /** How many texts there are. */
  public int texts() {
    return texts;
  }
}
