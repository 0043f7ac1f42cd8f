package org.folkmoot.semantics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The attacks that follow from attacks and supports, written out: x attacks y where x leads to p, p
 * attacks q, and y leads to q, as {@link SupportReading} says what leads to what. There may be
 * quadratically many; the grounded labels do without them.
 */
final class ComplexAttacks {

  private static final int MOST = 20_000_000;

  private final BipolarFramework framework;
  private final SupportReading reading;
  private final int[] seen;
  private final int[] queue;
  private int round;
  private int attacks;

  private ComplexAttacks(BipolarFramework framework, SupportReading reading) {
    this.framework = framework;
    this.reading = reading;
    this.seen = new int[framework.size()];
    this.queue = new int[framework.size()];
  }

  /**
   * A framework of the same arguments in which only attacks are left, each once.
   *
   * @throws IllegalArgumentException if they are more than twenty million
   */
  static BipolarFramework of(BipolarFramework framework, SupportReading reading) {
    return new ComplexAttacks(framework, reading).derived();
  }

  private BipolarFramework derived() {
    BipolarFramework.Builder derived = BipolarFramework.ofSize(framework.size());
    for (int x = 0; x < framework.size(); x++) {
      for (int y : attackedBy(x)) {
        attacks++;
        checkArgument(attacks <= MOST, "the attacks that follow must be at most %s", MOST);
        derived.attack(x, y);
      }
    }
    return derived.build();
  }

  /** All y that x attacks, ascending. */
  private int[] attackedBy(int x) {
    int[] targets;
    if (reading == SupportReading.CAYROL_2005) {
      int[] supported = targets(reach(framework.supports(), x));
      int[] secondary = reach(framework.supports(), targets(x));
      targets = union(supported, secondary);
    } else {
      int[] direct = targets(reach(framework.consequences(reading), x));
      targets = reach(framework.dependents(reading), direct);
    }
    Arrays.sort(targets);
    return targets;
  }

  private int[] union(int[] a, int[] b) {
    round++;
    int size = add(a, 0);
    size = add(b, size);
    return Arrays.copyOf(queue, size);
  }

  private int add(int[] vertices, int size) {
    int next = size;
    for (int vertex : vertices) {
      if (seen[vertex] != round) {
        seen[vertex] = round;
        queue[next++] = vertex;
      }
    }
    return next;
  }

  /** What those arguments attack, each once. */
  private int[] targets(int... attackers) {
    round++;
    int size = 0;
    Digraph edges = framework.attacks();
    for (int attacker : attackers) {
      for (int e = edges.first(attacker); e < edges.end(attacker); e++) {
        if (seen[edges.target(e)] != round) {
          seen[edges.target(e)] = round;
          queue[size++] = edges.target(e);
        }
      }
    }
    return Arrays.copyOf(queue, size);
  }

  /** What can be reached from those, themselves included. */
  private int[] reach(Digraph graph, int... from) {
    round++;
    int size = add(from, 0);
    for (int next = 0; next < size; next++) {
      for (int e = graph.first(queue[next]); e < graph.end(queue[next]); e++) {
        int target = graph.target(e);
        if (seen[target] != round) {
          seen[target] = round;
          queue[size++] = target;
        }
      }
    }
    return Arrays.copyOf(queue, size);
  }
}
