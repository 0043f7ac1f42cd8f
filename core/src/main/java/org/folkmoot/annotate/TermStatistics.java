package org.folkmoot.annotate;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How telling a term is in a thread: rare among its texts and not one of the language's common
 * words. What it says is fixed, however the thread goes on; {@link #asOf} looks back.
 *
 * <p>A thread is too small to tell by itself that a word is common in the language, hence the
 * discount for common words beside the inverse document frequency (Spärck Jones 1972).
 *
 * <p>Look-ups take constant time in usual threads. Not to be used while a thread's annotation grows
 * in another thread of execution.
 */
public final class TermStatistics {

  private static final double COMMON_DISCOUNT = 0.3;
  private static final int REMEMBERED = 64;

  private final TermCounts counts;
  private final int texts;

  /** By frequency, 0 where it was not asked for yet. */
  private final double[] rarities = new double[REMEMBERED];

  TermStatistics(TermCounts counts, int texts) {
    this.counts = counts;
    this.texts = texts;
  }

  /** The same as it was when there were so many texts, the article counted, where there is one. */
  TermStatistics asOf(int earlier) {
    return earlier == texts ? this : new TermStatistics(counts, earlier);
  }

  /** What is known of a term; null where no text that was read holds it. */
  public @Nullable TermCount count(String stem) {
    return counts.of(stem);
  }

  /** In how many texts of the thread the term occurs. */
  public int frequency(String stem) {
    return frequency(count(stem));
  }

  /** The same of a term looked up before. */
  public int frequency(@Nullable TermCount count) {
    return count == null ? 0 : count.before(texts);
  }

  /** Whether the term is one of the language's common words. */
  public boolean isCommon(String stem) {
    return isCommon(count(stem));
  }

  /** The same of a term looked up before. */
  public boolean isCommon(@Nullable TermCount count) {
    return count != null && count.isCommonBefore(texts);
  }

  /**
   * How telling the term is; positive, no upper bound; about 1 for a rare term of a short thread.
   */
  public double weight(String stem) {
    return weight(count(stem));
  }

  /** The same of a term looked up before. */
  public double weight(@Nullable TermCount count) {
    return rarity(frequency(count)) * (isCommon(count) ? COMMON_DISCOUNT : 1);
  }

  private double rarity(int frequency) {
    if (frequency >= REMEMBERED) {
      return computed(frequency);
    }
    double known = rarities[frequency];
    if (known == 0) {
      known = computed(frequency);
      rarities[frequency] = known;
    }
    return known;
  }

  private double computed(int frequency) {
    return Math.max(0.1, StrictMath.log((texts + 2.0) / (frequency + 0.5)));
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
