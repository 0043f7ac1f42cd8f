package org.folkmoot.rephrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.lexicon.Synonyms;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/**
 * What the model sees of two passages: how much of their words is the same, with and without the
 * words of the topic, by rarity, by letters, by order and by synonyms, whether one denies, and
 * whether opposite words stand in them. Each measure is cut into steps, and a step that is reached
 * is a feature, so that a linear model can bend. Features are never renamed without training anew.
 *
 * <p>Immutable and thread-safe but for the buffer. Cost: the product of the two numbers of words,
 * of which 120 count.
 */
public final class PairFeatures {

  private static final int STEPS = 20;
  private static final int GRAM = 4;
  private static final double SYNONYM = 0.75;
  private static final double MOSTLY = 0.85;

  private final TermRarity rarity;
  private final Synonyms synonyms;

  /** Features by those rarities and synonyms. */
  public PairFeatures(TermRarity rarity, Synonyms synonyms) {
    this.rarity = rarity;
    this.synonyms = synonyms;
  }

  /**
   * Fills the buffer, cleared first.
   *
   * @param topic stems that both sides are about anyway
   */
  public void fill(Passage a, Passage b, Set<String> topic, FeatureBuffer into) {
    into.clear();
    Set<String> ownA = a.without(topic);
    Set<String> ownB = b.without(topic);
    Set<String> allA = new LinkedHashSet<>(a.stems());
    Set<String> allB = new LinkedHashSet<>(b.stems());
    overlap("own", ownA, ownB, into);
    overlap("all", allA, allB, into);
    words(a, b, topic, into);
    aligned(ownA, ownB, into);
    sizes(allA, allB, ownA, ownB, into);
    denial(a, b, opposites(allA, allB) > 0, into);
  }

  /** By rarity: cosine, and how much of either side the other covers. */
  private void overlap(String name, Set<String> a, Set<String> b, FeatureBuffer into) {
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    double common = sum(shared);
    share(name + "-cosine", ratio(squares(shared), squares(a), squares(b)), into);
    share(name + "-covers-a", ratio(common, sum(a)), into);
    share(name + "-covers-b", ratio(common, sum(b)), into);
    number(name + "-shared", shared.size(), 1, 6, into);
    double rarest = shared.stream().mapToDouble(rarity::of).max().orElse(0);
    number(name + "-rarest", rarest, 1, 10, into);
  }

  private double sum(Set<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += rarity.of(stem);
    }
    return sum;
  }

  private double squares(Set<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += rarity.of(stem) * rarity.of(stem);
    }
    return sum;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double ratio(double part, double a, double b) {
    return ratio(part, StrictMath.sqrt(a * b));
  }

  private static void words(Passage a, Passage b, Set<String> topic, FeatureBuffer into) {
    Set<String> union = new HashSet<>(a.words());
    Set<String> both = new HashSet<>(a.words());
    union.addAll(b.words());
    both.retainAll(new HashSet<>(b.words()));
    share("jaccard", ratio(both.size(), union.size()), into);
    share("letters", cosine(grams(a.words(), topic), grams(b.words(), topic)), into);
    int stems = Math.min(a.stems().size(), b.stems().size());
    share("order", ratio(longestCommon(a.stems(), b.stems()), stems), into);
    int words = Math.min(a.words().size(), b.words().size());
    share("word-order", ratio(longestCommon(a.words(), b.words()), words), into);
  }

  /** Runs of four letters within words, the word's ends marked, and how often each is there. */
  private static Map<String, Integer> grams(List<String> words, Set<String> topic) {
    Map<String, Integer> grams = new HashMap<>();
    for (String word : words) {
      if (word.length() > 2 && !topic.contains(word)) {
        String marked = "^" + word + "$";
        for (int i = 0; i + GRAM <= marked.length(); i++) {
          grams.merge(marked.substring(i, i + GRAM), 1, Integer::sum);
        }
      }
    }
    return grams;
  }

  private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
    long shared = 0;
    for (Map.Entry<String, Integer> gram : a.entrySet()) {
      shared += (long) gram.getValue() * b.getOrDefault(gram.getKey(), 0);
    }
    return ratio(shared, squares(a), squares(b));
  }

  private static double squares(Map<String, Integer> grams) {
    long sum = 0;
    for (int count : grams.values()) {
      sum += (long) count * count;
    }
    return sum;
  }

  /** The length of the longest common subsequence. */
  private static int longestCommon(List<String> a, List<String> b) {
    int[] last = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = last[j];
        last[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, last[j - 1]);
        diagonal = above;
      }
    }
    return last[b.size()];
  }

  /** How much of either side has the same word or a synonym on the other. */
  private void aligned(Set<String> a, Set<String> b, FeatureBuffer into) {
    double ofA = covered(a, b);
    double ofB = covered(b, a);
    share("aligned-a", ofA, into);
    share("aligned-b", ofB, into);
    share("aligned", (ofA + ofB) / 2, into);
    number("synonyms", synonyms(a, b), 1, 4, into);
  }

  /**
   * Whether one says of nearly the same words what the other denies: most words of either stand on
   * the other side, and one of them holds a denial or an opposite word more.
   */
  boolean contradict(Passage a, Passage b) {
    Set<String> allA = new LinkedHashSet<>(a.stems());
    Set<String> allB = new LinkedHashSet<>(b.stems());
    boolean odd = (a.negations() + b.negations()) % 2 == 1;
    boolean opposed = opposites(allA, allB) > 0 != odd;
    return opposed && covered(allA, allB) >= MOSTLY && covered(allB, allA) >= MOSTLY;
  }

  private double covered(Set<String> part, Set<String> by) {
    double covered = 0;
    for (String stem : part) {
      double best = by.contains(stem) ? 1 : hasSynonym(stem, by) ? SYNONYM : 0;
      covered += best * rarity.of(stem);
    }
    return ratio(covered, sum(part));
  }

  private boolean hasSynonym(String stem, Set<String> among) {
    return among.stream().anyMatch(other -> synonyms.areSame(stem, other));
  }

  private long synonyms(Set<String> a, Set<String> b) {
    return b.stream().filter(stem -> !a.contains(stem) && hasSynonym(stem, a)).count();
  }

  private long opposites(Set<String> a, Set<String> b) {
    return a.stream()
        .filter(stem -> !b.contains(stem))
        .filter(
            stem ->
                b.stream()
                    .anyMatch(other -> !a.contains(other) && synonyms.areOpposite(stem, other)))
        .count();
  }

  private void sizes(
      Set<String> allA, Set<String> allB, Set<String> ownA, Set<String> ownB, FeatureBuffer into) {
    number("size-a", allA.size(), 1, 20, into);
    number("size-b", allB.size(), 1, 20, into);
    number("own-a", ownA.size(), 1, 20, into);
    number("own-b", ownB.size(), 1, 20, into);
    number("weight-a", sum(ownA), 6, 15, into);
    number("weight-b", sum(ownB), 6, 15, into);
    int least = Math.min(allA.size(), allB.size());
    share("length", ratio(least, Math.max(allA.size(), allB.size())), into);
  }

  private static void denial(Passage a, Passage b, boolean opposite, FeatureBuffer into) {
    boolean odd = (a.negations() + b.negations()) % 2 == 1;
    flag("denied-a", a.negations() > 0, into);
    flag("denied-b", b.negations() > 0, into);
    flag("denied-one", (a.negations() > 0) != (b.negations() > 0), into);
    flag("denied-odd", odd, into);
    flag("opposite", opposite, into);
    flag("opposite-sense", opposite != odd, into);
  }

  private static void share(String name, double value, FeatureBuffer into) {
    number(name, value, 1.0 / STEPS, STEPS, into);
  }

  /** One feature for each step that is reached. */
  private static void number(String name, double value, double step, int most, FeatureBuffer into) {
    long key = Hashes.of(name);
    for (int i = 1; i <= most && value >= i * step - 1e-9; i++) {
      into.add(Hashes.join(key, i));
    }
  }

  private static void flag(String name, boolean holds, FeatureBuffer into) {
    if (holds) {
      into.add(Hashes.of(name));
    }
  }
}
