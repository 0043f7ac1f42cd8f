package org.folkmoot.rules.evaluate;

import org.folkmoot.rules.ast.Gate;

/** How well rules did so far: on how many of their hits people decided, and how many were right. */
public interface Figures {

  /** Of no rule anything is known. */
  Figures NONE = (rule, version) -> new Decided(0, 0);

  /**
   * Hits of a rule on which people decided.
   *
   * @param right those where the rule was right
   * @param decided all of them
   */
  record Decided(int right, int decided) {

    /** Checks {@code 0 <= right <= decided}. */
    public Decided {
      if (right < 0 || right > decided) {
        throw new IllegalArgumentException(
            "right " + right + " must be in [0, decided = " + decided + "]");
      }
    }

    /** The lower bound of the precision: Wilson's interval, two-sided 95 % (Wilson 1927). */
    public double lowerBound() {
      return decided == 0 ? 0 : bound(-Z);
    }

    /** The upper bound of the same interval. */
    public double upperBound() {
      return decided == 0 ? 1 : Math.min(1, bound(Z));
    }

    private double bound(double z) {
      double n = decided;
      double p = right / n;
      double spread = z * StrictMath.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
      return (p + z * z / (2 * n) + spread) / (1 + z * z / n);
    }

    /** Whether that is as good as a gate asks for. */
    public boolean passes(Gate gate) {
      return decided >= gate.minDecided() && lowerBound() >= gate.minPrecision().asDouble();
    }

    /** How many more hits must be decided, all of them right, to pass; -1 where none suffice. */
    public int stillNeeded(Gate gate) {
      int more = 0;
      while (more <= MOST_NEEDED && !new Decided(right + more, decided + more).passes(gate)) {
        more++;
      }
      return more > MOST_NEEDED ? -1 : more;
    }
  }

  /** The quantile of the normal distribution for 95 %. */
  double Z = 1.959963984540054;

  /** Beyond this a gate is not to be passed. */
  int MOST_NEEDED = 100_000;

  /** The figures of a rule in a version. */
  Decided of(String rule, String version);
}
