package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.argument.Label;

/**
 * What the grounded labels leave open, cut into parts that do not touch. Every extension of the
 * usual semantics is the grounded one and one extension of each part, in any combination.
 *
 * @param grounded the arguments that are in, ascending
 * @param components by their first argument
 */
record UndecidedCore(List<Integer> grounded, List<Component> components) {

  /** The core of a framework without supports. Linear. */
  static UndecidedCore of(BipolarFramework framework) {
    List<Label> labels = GroundedSemantics.labels(framework, SupportReading.DEDUCTIVE);
    List<Integer> in = new ArrayList<>();
    for (int a = 0; a < labels.size(); a++) {
      if (labels.get(a) == Label.IN) {
        in.add(a);
      }
    }
    return new UndecidedCore(in, new Cut(framework, labels).components());
  }

  /** One cutting of one framework. */
  private static final class Cut {
    private final BipolarFramework framework;
    private final List<Label> labels;
    private final boolean[] reached;
    private final int[] numbers;

    Cut(BipolarFramework framework, List<Label> labels) {
      this.framework = framework;
      this.labels = labels;
      this.reached = new boolean[framework.size()];
      this.numbers = new int[framework.size()];
    }

    List<Component> components() {
      List<Component> components = new ArrayList<>();
      int[] queue = new int[framework.size()];
      for (int a = 0; a < framework.size(); a++) {
        if (isOpen(a) && !reached[a]) {
          components.add(component(members(a, queue)));
        }
      }
      return components;
    }

    private boolean isOpen(int argument) {
      return labels.get(argument) == Label.UNDECIDED;
    }

    private int[] members(int first, int[] queue) {
      int size = 0;
      queue[size++] = first;
      reached[first] = true;
      for (int next = 0; next < size; next++) {
        size = addNeighbours(framework.attacks(), queue[next], queue, size);
        size = addNeighbours(framework.attackers(), queue[next], queue, size);
      }
      int[] members = Arrays.copyOf(queue, size);
      Arrays.sort(members);
      return members;
    }

    private int addNeighbours(Digraph edges, int argument, int[] queue, int size) {
      int next = size;
      for (int e = edges.first(argument); e < edges.end(argument); e++) {
        int target = edges.target(e);
        if (isOpen(target) && !reached[target]) {
          reached[target] = true;
          queue[next++] = target;
        }
      }
      return next;
    }

    private Component component(int[] members) {
      for (int i = 0; i < members.length; i++) {
        numbers[members[i]] = i;
      }
      Edges edges = new Edges();
      int[] lastFrom = new int[members.length];
      for (int i = 0; i < members.length; i++) {
        addAttacks(i, members[i], lastFrom, edges);
      }
      return new Component(members, edges.forward(members.length), edges.backward(members.length));
    }

    /** An attack given twice is one. */
    private void addAttacks(int from, int argument, int[] lastFrom, Edges edges) {
      Digraph attacks = framework.attacks();
      for (int e = attacks.first(argument); e < attacks.end(argument); e++) {
        int target = attacks.target(e);
        if (isOpen(target) && lastFrom[numbers[target]] != from + 1) {
          lastFrom[numbers[target]] = from + 1;
          edges.add(from, numbers[target]);
        }
      }
    }
  }
}
