package org.folkmoot.semantics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An attack or a support among weighted arguments. It passes on the product of its weight, of the
 * strengths of its sources (which only hold together) and, where it can be attacked itself, of the
 * strength of the argument that stands for the step.
 */
final class Influence {

  /** Where the step cannot be attacked. */
  static final int NO_STEP = -1;

  /** By target, attacks first; parallel influences stand side by side. */
  static final Comparator<Influence> BY_TARGET =
      Comparator.comparingInt((Influence i) -> i.target)
          .thenComparing(i -> !i.attack)
          .thenComparing(i -> i.sources, Arrays::compare);

  final int target;
  final boolean attack;
  final int[] sources;
  final int step;
  final double weight;

  /** An influence of {@code sources}, which are sorted and different from each other. */
  Influence(int target, boolean attack, int[] sources, int step, double weight) {
    this.target = target;
    this.attack = attack;
    this.sources = sources;
    this.step = step;
    this.weight = weight;
  }

  /** All that it depends on. */
  Stream<Integer> dependencies() {
    IntStream all = IntStream.of(sources);
    return (step == NO_STEP ? all : IntStream.concat(all, IntStream.of(step))).boxed();
  }

  /** The same among arguments with other numbers, which keep their order. */
  Influence renumbered(IntUnaryOperator number) {
    int[] others = IntStream.of(sources).map(number).toArray();
    int otherStep = step == NO_STEP ? NO_STEP : number.applyAsInt(step);
    return new Influence(number.applyAsInt(target), attack, others, otherStep, weight);
  }

  double passedOn(double[] strengths) {
    double product = step == NO_STEP ? weight : weight * strengths[step];
    for (int source : sources) {
      product *= strengths[source];
    }
    return product;
  }

  /** Whether the two say the same of the same arguments and so count once, by the stronger. */
  boolean parallel(Influence other) {
    return target == other.target
        && attack == other.attack
        && Arrays.equals(sources, other.sources);
  }
}
