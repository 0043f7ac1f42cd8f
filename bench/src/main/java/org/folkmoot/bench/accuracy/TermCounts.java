package org.folkmoot.bench.accuracy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.text.Hashes;
import org.folkmoot.topic.TopicDetector;

/**
 * How common terms are at large. Within a group of texts on one subject a term counts the root of
 * how often it stands there, so that no single subject makes its words common; terms of one group
 * alone are not kept.
 */
final class TermCounts {

  private final Map<String, Double> counts = new TreeMap<>();
  private final Map<String, Integer> groups = new HashMap<>();

  void addGroup(Iterable<AnnotatedText> texts) {
    Map<String, Integer> frequency = new TreeMap<>();
    for (AnnotatedText text : texts) {
      for (int i = 0; i < text.tokens().size(); i++) {
        String stem = text.terms().stem(i);
        if (stem != null) {
          frequency.merge(stem, 1, Integer::sum);
        }
      }
    }
    frequency.forEach((stem, count) -> counts.merge(stem, StrictMath.sqrt(count), Double::sum));
    frequency.keySet().forEach(stem -> groups.merge(stem, 1, Integer::sum));
  }

  /** All counts together. */
  double size() {
    return 1 + counts.values().stream().mapToDouble(count -> count).sum();
  }

  /** Writes each term's commonness into the second column of its row. */
  void writeTo(double[] weights, int bits) {
    counts.forEach(
        (stem, count) -> {
          if (groups.getOrDefault(stem, 0) > 1) {
            int row = (int) (Hashes.of(stem) >>> (Long.SIZE - bits));
            int place = row * 2 + TopicDetector.COMMONNESS;
            double commonness = StrictMath.log1p(count) / TopicDetector.UNIT_OF_COMMONNESS;
            weights[place] = Math.max(weights[place], commonness);
          }
        });
  }
}
