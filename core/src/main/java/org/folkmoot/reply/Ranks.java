package org.folkmoot.reply;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The best values among all candidates. */
final class Ranks {
  final double cosine;
  final double opening;
  final double ending;
  final double rare;
  final int quoted;
  final double secondCosine;
  final double secondRare;

  Ranks(List<Candidate> candidates) {
    cosine = best(candidates, c -> c.likeness.cosine);
    opening = best(candidates, c -> c.likeness.opening);
    ending = best(candidates, c -> c.likeness.ending);
    rare = best(candidates, c -> c.likeness.rare);
    quoted = (int) best(candidates, c -> c.quotedWords);
    secondCosine = second(candidates, c -> c.likeness.cosine, cosine);
    secondRare = second(candidates, c -> c.likeness.rare, rare);
  }

  private static double best(List<Candidate> all, ToDoubleFunction<Candidate> value) {
    return all.stream().filter(c -> !c.isArticle()).mapToDouble(value).max().orElse(0);
  }

  private static double second(
      List<Candidate> all, ToDoubleFunction<Candidate> value, double best) {
    return all.stream()
        .filter(c -> !c.isArticle())
        .mapToDouble(value)
        .filter(each -> each < best)
        .max()
        .orElse(0);
  }

  /** How far the best stands out: 0 not the best, 1 to 3. */
  static int best(double value, double best, double second) {
    if (value == 0 || value < best) {
      return 0;
    }
    return 1 + Buckets.of(second / best, .5, .8);
  }
}
