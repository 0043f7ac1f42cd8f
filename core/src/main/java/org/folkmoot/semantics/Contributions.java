package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What each relation does to the strength of one argument: by taking it away, and where they are
 * few, by Shapley's value.
 *
 * <p>Each removal evaluates anew all that leads to the argument. The nearest come first; when
 * {@value #MOST_READ} influences were read, the rest is left.
 */
final class Contributions {

  private static final long MOST_READ = 10_000_000;

  private final Projection projection;
  private final Removals removals;
  private final List<Contribution> found = new ArrayList<>();
  private boolean settled;

  private Contributions(Projection projection, Removals removals) {
    this.projection = projection;
    this.removals = removals;
  }

  static Contributions of(Projection projection, Removals removals) {
    Contributions contributions = new Contributions(projection, removals);
    contributions.find();
    return contributions;
  }

  /** Those that change most first, then nearest first. */
  List<Contribution> sorted() {
    return found.stream()
        .sorted(Comparator.comparingDouble(Contributions::size).reversed())
        .toList();
  }

  private static double size(Contribution contribution) {
    return contribution.change() == null ? 0 : Math.abs(contribution.change());
  }

  /** Whether the strength of the argument is a value. */
  boolean settled() {
    return settled;
  }

  /** How many were not tried. */
  int left() {
    return removals.size() - found.size();
  }

  private void find() {
    OptionalDouble all = removals.without(new BitSet());
    settled = all.isPresent();
    double @Nullable [] shares = all.isPresent() ? shares() : null;
    for (int i = 0; i < removals.size() && removals.read() < MOST_READ && all.isPresent(); i++) {
      BitSet one = new BitSet();
      one.set(i);
      OptionalDouble without = removals.without(one);
      Double change = without.isPresent() ? all.getAsDouble() - without.getAsDouble() : null;
      found.add(
          new Contribution(
              projection.origin(removals.number(i)), change, shares == null ? null : shares[i]));
    }
  }

  /** Over all sets of relations: what each adds to a set, weighed by how many orders pass it. */
  private double @Nullable [] shares() {
    int n = removals.size();
    if (n > StrengthReason.MOST_SHARED) {
      return null;
    }
    double[] values = new double[1 << n];
    for (int set = 0; set < values.length; set++) {
      OptionalDouble value = removals.without(BitSet.valueOf(new long[] {values.length - 1 - set}));
      if (value.isEmpty() || removals.read() > MOST_READ) {
        return null;
      }
      values[set] = value.getAsDouble();
    }
    double[] shares = new double[n];
    for (int set = 0; set < values.length; set++) {
      addShares(shares, values, set);
    }
    return shares;
  }

  private static void addShares(double[] shares, double[] values, int set) {
    for (int i = 0; i < shares.length; i++) {
      if ((set >> i & 1) == 0) {
        double orders = 1.0 / (shares.length * choose(shares.length - 1, Integer.bitCount(set)));
        shares[i] += orders * (values[set | 1 << i] - values[set]);
      }
    }
  }

  /** How many sets of k there are in n. */
  private static double choose(int n, int k) {
    double sets = 1;
    for (int i = 1; i <= k; i++) {
      sets = sets * (n - k + i) / i;
    }
    return sets;
  }
}
