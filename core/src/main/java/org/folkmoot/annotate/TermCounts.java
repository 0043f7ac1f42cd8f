package org.folkmoot.annotate;

import java.util.Arrays;
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

  private final Map<String, Count> counts = new HashMap<>();
  private int texts;

  /** The texts that hold one term. */
  static final class Count {
    private int[] holders = new int[2];
    private int size;
    private int common = Integer.MAX_VALUE;

    /** How many of the first so many texts hold it. Constant for the latest moment. */
    int before(int texts) {
      if (size == 0 || holders[size - 1] < texts) {
        return size;
      }
      int found = Arrays.binarySearch(holders, 0, size, texts);
      return found >= 0 ? found : -found - 1;
    }

    /** Whether it is a common word in one of the first so many texts. */
    boolean isCommonBefore(int texts) {
      return common < texts;
    }

    private void add(int text) {
      if (size == holders.length) {
        holders = Arrays.copyOf(holders, 2 * size);
      }
      holders[size++] = text;
    }
  }

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
        Count count = counts.computeIfAbsent(stem, s -> new Count());
        count.add(texts);
        if (text.terms().isCommon(i)) {
          count.common = Math.min(count.common, texts);
        }
      }
    }
    texts++;
  }

  @Nullable Count of(String stem) {
    return counts.get(stem);
  }
}
