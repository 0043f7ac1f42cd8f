package org.folkmoot.semantics;

import java.util.Arrays;

/** Pairs of vertices, collected one by one. */
final class Edges {

  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;

  void add(int source, int target) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    from[count] = source;
    to[count] = target;
    count++;
  }

  Digraph forward(int size) {
    return Digraph.of(size, from, to, count);
  }

  Digraph backward(int size) {
    return Digraph.of(size, to, from, count);
  }
}
