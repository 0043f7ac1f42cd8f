package org.folkmoot.relation;

import org.folkmoot.annotate.TermStatistics;

/**
 * How much two claims speak of the same, by the weight of the terms they share.
 *
 * @param shared the weight of the shared terms
 * @param cosine that weight beside the weight of either claim's terms, in [0,1]
 * @param coverage the share of the first claim's terms that the second has, in [0,1]
 * @param telling how many shared terms are not common words of the language
 */
record Likeness(double shared, double cosine, double coverage, int telling) {

  static Likeness of(Unit a, Unit b, TermStatistics statistics) {
    double shared = 0;
    int telling = 0;
    int common = 0;
    for (String stem : a.stems()) {
      if (b.stems().contains(stem)) {
        shared += statistics.weight(stem);
        telling += statistics.isCommon(stem) ? 0 : 1;
        common++;
      }
    }
    double norm = StrictMath.sqrt(a.weight() * b.weight());
    double coverage = a.stems().isEmpty() ? 0 : (double) common / a.stems().size();
    return new Likeness(shared, norm == 0 ? 0 : Math.min(1, shared / norm), coverage, telling);
  }
}
