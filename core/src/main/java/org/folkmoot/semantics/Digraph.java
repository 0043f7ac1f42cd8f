package org.folkmoot.semantics;

import java.util.Arrays;

/**
 * A directed graph over the vertices 0..size-1 as two int arrays (compressed rows): the targets of
 * v are {@code targets[first[v]]} up to {@code targets[first[v + 1] - 1]}, in the order in which
 * the edges were given. Parallel edges and loops are kept. Immutable by convention.
 */
final class Digraph {

  final int size;
  private final int[] first;
  private final int[] targets;

  private Digraph(int size, int[] first, int[] targets) {
    this.size = size;
    this.first = first;
    this.targets = targets;
  }

  /** The edges {@code from[i]} to {@code to[i]} for i below {@code edges}. Linear. */
  static Digraph of(int size, int[] from, int[] to, int edges) {
    int[] first = new int[size + 1];
    for (int i = 0; i < edges; i++) {
      first[from[i] + 1]++;
    }
    for (int v = 0; v < size; v++) {
      first[v + 1] += first[v];
    }
    int[] next = first.clone();
    int[] targets = new int[edges];
    for (int i = 0; i < edges; i++) {
      targets[next[from[i]]++] = to[i];
    }
    return new Digraph(size, first, targets);
  }

  /** Where the targets of {@code vertex} begin. */
  int first(int vertex) {
    return first[vertex];
  }

  /** Where the targets of {@code vertex} end. */
  int end(int vertex) {
    return first[vertex + 1];
  }

  int target(int edge) {
    return targets[edge];
  }

  /** Whether there is no edge. */
  boolean isEmpty() {
    return targets.length == 0;
  }

  /** How many edges start from {@code vertex}. */
  int degree(int vertex) {
    return first[vertex + 1] - first[vertex];
  }

  /** The targets of {@code vertex}. */
  int[] targets(int vertex) {
    return Arrays.copyOfRange(targets, first[vertex], first[vertex + 1]);
  }

  /** Whether an edge leads from {@code vertex} to itself. */
  boolean hasLoop(int vertex) {
    for (int e = first[vertex]; e < first[vertex + 1]; e++) {
      if (targets[e] == vertex) {
        return true;
      }
    }
    return false;
  }
}
