package org.folkmoot.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a thread hold which terms. Texts are added one by one, the article first, and none
 * is taken away, so that the counts of any earlier moment can still be told: the texts of a term
 * stand in order. Four bytes for each term of each text. Not thread-safe while it grows.
 */
final class TermCounts {

  private final Map<String, TermCount> counts = new HashMap<>();
  private int texts;

  /** How many texts have been added. */
  int texts() {
    return texts;
  }

  /** Adds the next text. */
  void add(AnnotatedText text) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < text.tokens().size(); i++) {
      String stem = text.terms().stem(i);
      if (stem != null && seen.add(stem)) {
        TermCount count = counts.computeIfAbsent(stem, s -> new TermCount());
        count.add(texts);
        if (text.terms().isCommon(i)) {
          count.isCommonIn(texts);
        }
      }
    }
    texts++;
  }

  @Nullable TermCount of(String stem) {
    return counts.get(stem);
  }
}
