package org.folkmoot.claim;

import java.util.Arrays;

/**
 * All ways to cut a block into units and what lies outside of them: its segments, and after {@link
 * #run} the probability of each.
 *
 * <p>Idea: a segment leads from one gap to another, as a unit or outside; its score is that of the
 * words between, and at its ends that of what meets there. A way is as likely as its scores say,
 * and sums over all ways go gap by gap (a semi-Markov conditional random field: Sarawagi, Cohen,
 * NIPS 2004). A unit may fill two sentences, what lies outside none but one. Linear in the number
 * of gaps: inside a sentence a segment passes at most {@value #LONGEST} gaps. Not thread-safe.
 */
public final class UnitLattice {

  /** What the model scores of a gap: that a unit follows a unit. */
  public static final int NEXT = 0;

  /** That a unit begins behind what lies outside, or first of all. */
  public static final int OPEN = 1;

  /** That a unit ends before what lies outside, or last of all. */
  public static final int CLOSE = 2;

  /** What the model scores of a segment: that it is a unit. */
  public static final int UNIT = 3;

  /** That it lies outside. */
  public static final int OUTSIDE = 4;

  private static final int LONGEST = 24;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int gaps;
  private final boolean[] begins;
  private final int[] firstFrom;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private boolean[] crosses = new boolean[64];
  private int segments;

  private final double[] next;
  private final double[] open;
  private final double[] close;
  private final double[] unit;
  private final double[] outside;

  /** Sums over all ways up to a gap, by what ends there. */
  private final double[] unitEnds;

  private final double[] outsideEnds;

  /** The same, and what begins there is settled. */
  private final double[] unitBegins;

  private final double[] outsideBegins;

  /** Sums over all ways from a gap on, by what begins there. */
  private final double[] fromUnit;

  private final double[] fromOutside;

  /** The same, by what ended there. */
  private final double[] afterUnit;

  private final double[] afterOutside;
  private double total;

  UnitLattice(UnitText text) {
    gaps = text.gaps.length;
    begins = new boolean[gaps];
    for (int g = 0; g < gaps; g++) {
      begins[g] = text.beginsSentence(text.gap(g));
    }
    firstFrom = new int[gaps + 1];
    addSegments();
    next = new double[gaps];
    open = new double[gaps];
    close = new double[gaps];
    unit = new double[segments];
    outside = new double[segments];
    unitEnds = new double[gaps];
    outsideEnds = new double[gaps];
    unitBegins = new double[gaps];
    outsideBegins = new double[gaps];
    fromUnit = new double[gaps];
    fromOutside = new double[gaps];
    afterUnit = new double[gaps];
    afterOutside = new double[gaps];
  }

  private void addSegments() {
    int end = 0;
    for (int g = 0; g < gaps - 1; g++) {
      firstFrom[g] = segments;
      end = begins[g] ? nextBegin(g) : end;
      int limit = Math.min(end, g + LONGEST);
      for (int h = g + 1; h <= limit; h++) {
        addSegment(g, h, false);
      }
      if (begins[g] && end > limit) {
        addSegment(g, end, false);
      }
      if (begins[g] && end < gaps - 1) {
        addSegment(g, nextBegin(end), true);
      }
    }
    firstFrom[gaps - 1] = segments;
    firstFrom[gaps] = segments;
  }

  private int nextBegin(int gap) {
    int found = gap + 1;
    while (!begins[found]) {
      found++;
    }
    return found;
  }

  private void addSegment(int first, int end, boolean crossing) {
    if (segments == from.length) {
      from = Arrays.copyOf(from, segments * 2);
      to = Arrays.copyOf(to, segments * 2);
      crosses = Arrays.copyOf(crosses, segments * 2);
    }
    from[segments] = first;
    to[segments] = end;
    crosses[segments++] = crossing;
  }

  /** How many gaps there are, the first before the first word, the last behind the last. */
  public int gaps() {
    return gaps;
  }

  /** Whether a sentence begins at that gap; true at the last. */
  public boolean beginsSentence(int gap) {
    return begins[gap];
  }

  /** How many segments there are, in the order of the gaps they begin at. */
  public int segments() {
    return segments;
  }

  /** The first segment that begins at that gap or behind it. */
  public int firstFrom(int gap) {
    return firstFrom[gap];
  }

  /** The gap a segment begins at. */
  public int from(int segment) {
    return from[segment];
  }

  /** The gap a segment ends at. */
  public int to(int segment) {
    return to[segment];
  }

  /** Whether it can only be a unit: it fills two sentences. */
  public boolean isOnlyUnit(int segment) {
    return crosses[segment];
  }

  /** Takes what the model says of a gap, by its outputs. */
  public void setGap(int gap, double[] logits) {
    next[gap] = logits[NEXT];
    open[gap] = logits[OPEN];
    close[gap] = logits[CLOSE];
  }

  /** Takes what the model says of a segment, by its outputs. */
  public void setSegment(int segment, double[] logits) {
    unit[segment] = logits[UNIT];
    outside[segment] = logits[OUTSIDE];
  }

  /** Sums over all ways; the logarithm of their total weight. Linear in segments. */
  public double run() {
    Arrays.fill(unitEnds, NEVER);
    Arrays.fill(outsideEnds, NEVER);
    outsideEnds[0] = 0;
    for (int g = 0; g < gaps - 1; g++) {
      forward(g);
    }
    int last = gaps - 1;
    afterUnit[last] = close[last];
    afterOutside[last] = 0;
    for (int g = last - 1; g >= 0; g--) {
      backward(g);
    }
    total = sum(unitEnds[last] + close[last], outsideEnds[last]);
    return total;
  }

  private void forward(int g) {
    unitBegins[g] = sum(unitEnds[g] + next[g], outsideEnds[g] + open[g]);
    outsideBegins[g] = sum(unitEnds[g] + close[g], begins[g] ? outsideEnds[g] : NEVER);
    for (int i = firstFrom[g]; i < firstFrom[g + 1]; i++) {
      unitEnds[to[i]] = sum(unitEnds[to[i]], unitBegins[g] + unit[i]);
      if (!crosses[i]) {
        outsideEnds[to[i]] = sum(outsideEnds[to[i]], outsideBegins[g] + outside[i]);
      }
    }
  }

  private void backward(int g) {
    double asUnit = NEVER;
    double asOutside = NEVER;
    for (int i = firstFrom[g]; i < firstFrom[g + 1]; i++) {
      asUnit = sum(asUnit, unit[i] + afterUnit[to[i]]);
      if (!crosses[i]) {
        asOutside = sum(asOutside, outside[i] + afterOutside[to[i]]);
      }
    }
    fromUnit[g] = asUnit;
    fromOutside[g] = asOutside;
    afterUnit[g] = sum(next[g] + asUnit, close[g] + asOutside);
    afterOutside[g] = sum(open[g] + asUnit, begins[g] ? asOutside : NEVER);
  }

  /** The logarithm of the sum of what two numbers are logarithms of. */
  private static double sum(double a, double b) {
    double more = Math.max(a, b);
    double less = Math.min(a, b);
    return less == NEVER ? more : more + StrictMath.log1p(StrictMath.exp(less - more));
  }

  /** The probability that a segment is a unit; after {@link #run}. */
  public double unitProbability(int segment) {
    return probability(unitBegins[from[segment]] + unit[segment] + afterUnit[to[segment]]);
  }

  /** The probability that a segment lies outside of units, not joined to others; likewise. */
  public double outsideProbability(int segment) {
    return crosses[segment]
        ? 0
        : probability(outsideBegins[from[segment]] + outside[segment] + afterOutside[to[segment]]);
  }

  /** Fills in the probabilities of {@link #NEXT}, {@link #OPEN} and {@link #CLOSE}; likewise. */
  public void gapProbabilities(int gap, double[] into) {
    boolean last = gap == gaps - 1;
    into[NEXT] = last ? 0 : probability(unitEnds[gap] + next[gap] + fromUnit[gap]);
    into[OPEN] = last ? 0 : probability(outsideEnds[gap] + open[gap] + fromUnit[gap]);
    into[CLOSE] = probability(unitEnds[gap] + close[gap] + (last ? 0 : fromOutside[gap]));
  }

  private double probability(double logarithm) {
    return StrictMath.min(1, StrictMath.exp(logarithm - total));
  }
}
