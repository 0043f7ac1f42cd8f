package org.folkmoot.bench.accuracy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth function: the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno,
 * with a line search that halves the step until Armijo's condition holds. One thread and a fixed
 * order of sums: the same result on every machine.
 *
 * <p>Nocedal, Wright: Numerical Optimization, 2nd edition 2006, algorithms 7.4 and 3.1.
 */
final class Lbfgs {

  /** What is minimised. */
  interface Objective {
    /** The value at {@code point}; fills {@code gradient}, whose old content means nothing. */
    double at(double[] point, double[] gradient);
  }

  private static final int MEMORY = 8;
  private static final int MOST_HALVINGS = 30;
  private static final double ARMIJO = 1e-4;

  /** One step and how the gradient changed on it. */
  private record Pair(double[] step, double[] change, double rho) {}

  private final Objective objective;
  private final Deque<Pair> pairs = new ArrayDeque<>();
  private double[] point;
  private double[] gradient;
  private double value;

  private Lbfgs(Objective objective, double[] start) {
    this.objective = objective;
    this.point = start.clone();
    this.gradient = new double[start.length];
    this.value = objective.at(point, gradient);
  }

  /**
   * Where the function is least, or as near as that many steps lead.
   *
   * @param tolerance stops when a step lowers the value by less than this share of it
   */
  static double[] minimise(Objective objective, double[] start, int steps, double tolerance) {
    Lbfgs search = new Lbfgs(objective, start);
    for (int step = 0; step < steps; step++) {
      double before = search.value;
      if (!search.step() || before - search.value <= tolerance * StrictMath.abs(before)) {
        break;
      }
    }
    return search.point;
  }

  private boolean step() {
    double[] direction = direction();
    double slope = dot(direction, gradient);
    double length = pairs.isEmpty() ? 1 / StrictMath.max(1, StrictMath.sqrt(-slope)) : 1;
    double[] next = new double[point.length];
    double[] nextGradient = new double[point.length];
    for (int halving = 0; slope < 0 && halving < MOST_HALVINGS; halving++, length /= 2) {
      for (int i = 0; i < next.length; i++) {
        next[i] = point[i] + length * direction[i];
      }
      double nextValue = objective.at(next, nextGradient);
      if (nextValue <= value + ARMIJO * length * slope) {
        remember(next, nextGradient);
        value = nextValue;
        return true;
      }
    }
    return false;
  }

  private void remember(double[] next, double[] nextGradient) {
    double[] step = difference(next, point);
    double[] change = difference(nextGradient, gradient);
    double curvature = dot(step, change);
    if (curvature > 1e-12) {
      pairs.addLast(new Pair(step, change, 1 / curvature));
    }
    if (pairs.size() > MEMORY) {
      pairs.removeFirst();
    }
    point = next;
    gradient = nextGradient;
  }

  private double[] direction() {
    double[] direction = new double[gradient.length];
    add(direction, -1, gradient);
    double[] alphas = new double[pairs.size()];
    int i = pairs.size();
    for (Iterator<Pair> back = pairs.descendingIterator(); back.hasNext(); ) {
      Pair pair = back.next();
      alphas[--i] = pair.rho() * dot(pair.step(), direction);
      add(direction, -alphas[i], pair.change());
    }
    if (!pairs.isEmpty()) {
      Pair last = pairs.getLast();
      scale(direction, 1 / (last.rho() * dot(last.change(), last.change())));
    }
    for (Pair pair : pairs) {
      double beta = pair.rho() * dot(pair.change(), direction);
      add(direction, alphas[i++] - beta, pair.step());
    }
    return direction;
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = a.clone();
    add(difference, -1, b);
    return difference;
  }

  private static void add(double[] to, double factor, double[] added) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * added[i];
    }
  }

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
