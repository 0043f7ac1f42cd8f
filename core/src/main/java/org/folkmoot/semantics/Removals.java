package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The strength of one argument with some influences taken away. Only what leads to the argument is
 * evaluated, exactly as in the whole: the same arguments in the same order, so the same bits.
 */
final class Removals {

  private final GradualSemantics semantics;
  private final double[] base;
  private final int argument;

  /** Nearest first. */
  private final List<Influence> influences = new ArrayList<>();

  /** The numbers of the influences in the projection. */
  private final List<Integer> numbers = new ArrayList<>();

  private long read;

  private Removals(GradualSemantics semantics, double[] base, int argument) {
    this.semantics = semantics;
    this.base = base;
    this.argument = argument;
  }

  /**
   * About one argument.
   *
   * @param byTarget the numbers of the influences on each argument, by argument
   */
  static Removals of(
      Projection projection,
      Map<Integer, List<Integer>> byTarget,
      GradualSemantics semantics,
      int argument) {
    List<Integer> reached = new ArrayList<>(List.of(argument));
    Set<Integer> seen = new HashSet<>(reached);
    List<Integer> numbers = new ArrayList<>();
    for (int next = 0; next < reached.size(); next++) {
      for (int number : byTarget.getOrDefault(reached.get(next), List.of())) {
        numbers.add(number);
        projection.influences().get(number).dependencies().filter(seen::add).forEach(reached::add);
      }
    }
    return renumbered(projection, semantics, reached, numbers, argument);
  }

  /** In the order of the whole, so that nothing is added up in another order. */
  private static Removals renumbered(
      Projection projection,
      GradualSemantics semantics,
      List<Integer> reached,
      List<Integer> numbers,
      int argument) {
    List<Integer> ordered = new ArrayList<>(reached);
    Collections.sort(ordered);
    Map<Integer, Integer> places = new HashMap<>();
    ordered.forEach(a -> places.put(a, places.size()));
    double[] base = ordered.stream().mapToDouble(projection::base).toArray();
    Removals removals = new Removals(semantics, base, place(places, argument));
    for (int number : numbers) {
      removals.numbers.add(number);
      removals.influences.add(
          projection.influences().get(number).renumbered(a -> place(places, a)));
    }
    return removals;
  }

  private static int place(Map<Integer, Integer> places, int argument) {
    return Objects.requireNonNull(places.get(argument));
  }

  /** How many influences lead to the argument. */
  int size() {
    return influences.size();
  }

  /** The number in the projection of an influence, which are counted nearest first. */
  int number(int influence) {
    return numbers.get(influence);
  }

  /** How many influences were read in all. */
  long read() {
    return read;
  }

  /** The strength where these influences are missing; empty where it does not settle. */
  OptionalDouble without(BitSet missing) {
    List<Influence> left = new ArrayList<>();
    for (int i = missing.nextClearBit(0); i < size(); i = missing.nextClearBit(i + 1)) {
      left.add(influences.get(i));
    }
    Strengths strengths = Strengths.compute(semantics, base, left);
    read += strengths.read() + size() + base.length;
    return strengths.converged()
        ? OptionalDouble.of(strengths.of(argument))
        : OptionalDouble.empty();
  }
}
