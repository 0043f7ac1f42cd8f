package org.folkmoot.semantics;

import java.util.List;
import org.folkmoot.evidence.Scores;

/**
 * Computes the strengths of weighted arguments under a gradual semantics.
 *
 * <p>Strongly connected components are taken in topological order, so that an argument outside of
 * every cycle is computed once. Inside a cyclic component all arguments move at once from x to x +
 * δ·(f(x) − x), beginning at their base scores, until no argument is further than ε from f(x); the
 * damping δ keeps mutual attacks from swinging. Where that does not end, δ is halved and it begins
 * anew, {@value #ATTEMPTS} times in all; then the last values are given as not converged. Linear,
 * times the number of rounds, which is bounded and inside cycles mostly below 200.
 *
 * <p>Parallel attacks (or supports) between the same arguments count once, by the stronger.
 */
final class Strengths {

  private static final double FIRST_DAMPING = 0.5;
  private static final double RESIDUAL = 1e-10;
  private static final int ROUNDS = 2_000;
  private static final int ATTEMPTS = 3;

  private final GradualSemantics semantics;
  private final double[] base;
  private final Influence[] influences;
  private final int[] first;
  private final double[] strengths;
  private final double[] wanted;
  private boolean converged = true;
  private long read;

  private Strengths(GradualSemantics semantics, double[] base, List<Influence> influences) {
    this.semantics = semantics;
    this.base = base;
    this.influences = influences.stream().sorted(Influence.BY_TARGET).toArray(Influence[]::new);
    first = firstByTarget();
    strengths = base.clone();
    wanted = new double[base.length];
  }

  static Strengths compute(GradualSemantics semantics, double[] base, List<Influence> influences) {
    Strengths computed = new Strengths(semantics, base, influences);
    computed.run();
    return computed;
  }

  double of(int argument) {
    return strengths[argument];
  }

  boolean converged() {
    return converged;
  }

  /** How many influences were read: what it cost. */
  long read() {
    return read;
  }

  private int[] firstByTarget() {
    int[] starts = new int[base.length + 1];
    for (Influence influence : influences) {
      starts[influence.target + 1]++;
    }
    for (int a = 0; a < base.length; a++) {
      starts[a + 1] += starts[a];
    }
    return starts;
  }

  private void run() {
    Digraph dependencies = dependencies();
    StrongComponents components = StrongComponents.of(dependencies);
    Digraph members = components.members();
    for (int component = components.count() - 1; component >= 0; component--) {
      int[] arguments = members.targets(component);
      if (arguments.length == 1 && !dependencies.hasLoop(arguments[0])) {
        strengths[arguments[0]] = strength(arguments[0]);
      } else {
        converged &= settle(arguments);
      }
    }
  }

  private Digraph dependencies() {
    Edges edges = new Edges();
    for (Influence influence : influences) {
      for (int source : influence.sources) {
        edges.add(source, influence.target);
      }
      if (influence.step != Influence.NO_STEP) {
        edges.add(influence.step, influence.target);
      }
    }
    return edges.forward(base.length);
  }

  private boolean settle(int[] arguments) {
    double damping = FIRST_DAMPING;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      for (int a : arguments) {
        strengths[a] = base[a];
      }
      if (iterate(arguments, damping)) {
        return true;
      }
      damping /= 2;
    }
    return false;
  }

  private boolean iterate(int[] arguments, double damping) {
    for (int round = 0; round < ROUNDS; round++) {
      if (residual(arguments) < RESIDUAL) {
        return true;
      }
      for (int a : arguments) {
        strengths[a] += damping * (wanted[a] - strengths[a]);
      }
    }
    return false;
  }

  private double residual(int[] arguments) {
    double largest = 0;
    for (int a : arguments) {
      wanted[a] = strength(a);
      largest = Math.max(largest, Math.abs(wanted[a] - strengths[a]));
    }
    return largest;
  }

  /** What the strength of {@code argument} would be, all others being as they are. */
  private double strength(int argument) {
    double attack = 0;
    double support = 0;
    int i = first[argument];
    read += first[argument + 1] - i;
    while (i < first[argument + 1]) {
      Influence influence = influences[i];
      double strongest = 0;
      while (i < first[argument + 1] && influences[i].parallel(influence)) {
        strongest = Math.max(strongest, influences[i].passedOn(strengths));
        i++;
      }
      if (influence.attack) {
        attack = semantics.join(attack, strongest);
      } else {
        support = semantics.join(support, strongest);
      }
    }
    return Scores.clamp(semantics.strength(base[argument], attack, support));
  }
}
