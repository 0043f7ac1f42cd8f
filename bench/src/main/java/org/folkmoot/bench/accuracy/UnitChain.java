package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.claim.UnitBlock;
import org.folkmoot.claim.UnitLattice;
import org.folkmoot.model.FeatureBuffer;

/**
 * One block to learn from: its lattice, the features as rows of the table, and the labelled way.
 */
final class UnitChain {

  /** Outputs of the model. */
  static final int OUTPUTS = UnitLattice.OUTSIDE + 1;

  final UnitLattice lattice;
  final int[][] gaps;
  final int[][] segments;
  private final double[][] goldGaps;
  private final double[][] goldSegments;
  private boolean reachable = true;
  private boolean afterUnit;

  /** The labelled units as first token and token behind the last, in order. */
  UnitChain(UnitBlock block, List<int[]> units, int bits) {
    lattice = block.lattice();
    gaps = new int[lattice.gaps()][];
    segments = new int[lattice.segments()][];
    goldGaps = new double[lattice.gaps()][3];
    goldSegments = new double[lattice.segments()][2];
    for (int gap = 0; gap < gaps.length; gap++) {
      gaps[gap] = rows(block.gap(gap), bits);
    }
    for (int segment = 0; segment < segments.length; segment++) {
      segments[segment] = rows(block.segment(segment), bits);
    }
    label(block, units);
  }

  private static int[] rows(FeatureBuffer features, int bits) {
    int[] rows = new int[features.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) (features.hash(i) >>> (Long.SIZE - bits));
    }
    return rows;
  }

  private void label(UnitBlock block, List<int[]> units) {
    int first = block.firstToken(0);
    int end = block.endToken(lattice.gaps() - 1);
    int at = 0;
    for (int[] unit : units) {
      if (unit[1] > first && unit[0] < end) {
        int begin = Math.max(at, block.nearestGap(Math.max(first, unit[0])));
        int stop = block.nearestGap(Math.min(end, unit[1]));
        if (stop > begin) {
          follow(at, begin, false);
          follow(begin, stop, true);
          at = stop;
        }
      }
    }
    follow(at, lattice.gaps() - 1, false);
    if (afterUnit) {
      goldGaps[lattice.gaps() - 1][UnitLattice.CLOSE] = 1;
    }
  }

  private void follow(int begin, int end, boolean unit) {
    int at = begin;
    while (at < end && reachable) {
      int segment = step(at, end, unit);
      reachable = segment >= 0;
      if (reachable) {
        mark(at, segment, unit);
        at = lattice.to(segment);
      }
    }
  }

  private void mark(int gap, int segment, boolean unit) {
    goldSegments[segment][unit ? 0 : 1] = 1;
    if (unit) {
      goldGaps[gap][afterUnit ? UnitLattice.NEXT : UnitLattice.OPEN] = 1;
    } else if (afterUnit) {
      goldGaps[gap][UnitLattice.CLOSE] = 1;
    }
    afterUnit = unit;
  }

  /** The segment that leads to {@code end}, or else to the last sentence that begins before it. */
  private int step(int at, int end, boolean unit) {
    int best = -1;
    for (int i = lattice.firstFrom(at); i < lattice.firstFrom(at + 1); i++) {
      boolean may = unit || !lattice.isOnlyUnit(i);
      if (may && lattice.to(i) == end) {
        return i;
      }
      if (!lattice.isOnlyUnit(i) && lattice.to(i) < end && lattice.beginsSentence(lattice.to(i))) {
        best = i;
      }
    }
    return best;
  }

  /** Adds cost times its loss to the gradient; the loss. */
  double loss(double[] point, double[] gradient, int[] places, double cost) {
    if (!reachable) {
      return 0;
    }
    double gold = 0;
    double[] logits = new double[OUTPUTS];
    for (int gap = 0; gap < gaps.length; gap++) {
      logits(gaps[gap], point, places, logits, 0, 3);
      lattice.setGap(gap, logits);
      for (int output = 0; output < 3; output++) {
        gold += goldGaps[gap][output] * logits[output];
      }
    }
    for (int i = 0; i < segments.length; i++) {
      logits(segments[i], point, places, logits, 3, OUTPUTS);
      lattice.setSegment(i, logits);
      gold += goldSegments[i][0] * logits[3] + goldSegments[i][1] * logits[4];
    }
    double total = lattice.run();
    addGradient(gradient, places, cost);
    return cost * (total - gold);
  }

  private void addGradient(double[] gradient, int[] places, double cost) {
    double[] errors = new double[OUTPUTS];
    for (int gap = 0; gap < gaps.length; gap++) {
      lattice.gapProbabilities(gap, errors);
      for (int output = 0; output < 3; output++) {
        errors[output] = cost * (errors[output] - goldGaps[gap][output]);
      }
      add(gaps[gap], errors, places, gradient, 0, 3);
    }
    for (int i = 0; i < segments.length; i++) {
      errors[3] = cost * (lattice.unitProbability(i) - goldSegments[i][0]);
      errors[4] = cost * (lattice.outsideProbability(i) - goldSegments[i][1]);
      add(segments[i], errors, places, gradient, 3, OUTPUTS);
    }
  }

  private static void logits(
      int[] rows, double[] point, int[] places, double[] into, int first, int end) {
    System.arraycopy(point, first, into, first, end - first);
    for (int row : rows) {
      int place = places[row];
      for (int output = first; place >= 0 && output < end; output++) {
        into[output] += point[(place + 1) * OUTPUTS + output];
      }
    }
  }

  private static void add(
      int[] rows, double[] errors, int[] places, double[] gradient, int first, int end) {
    for (int output = first; output < end; output++) {
      gradient[output] += errors[output];
    }
    for (int row : rows) {
      int place = places[row];
      for (int output = first; place >= 0 && output < end; output++) {
        gradient[(place + 1) * OUTPUTS + output] += errors[output];
      }
    }
  }

  /** All chains of some blocks. */
  static List<UnitChain> of(List<UnitBlock> blocks, List<int[]> units, int bits) {
    List<UnitChain> chains = new ArrayList<>();
    blocks.forEach(block -> chains.add(new UnitChain(block, units, bits)));
    return chains;
  }
}
