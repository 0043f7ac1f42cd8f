package org.folkmoot.graph;

import java.util.Arrays;

/**
 * How many of the shortest ways from some vertices to some others lead through each vertex (Freeman
 * 1977), ends not counted: Brandes' algorithm (2001), which sums up backwards over one
 * breadth-first search a source. Its cost is sources times edges.
 */
final class Betweenness {

  private static final int UNSEEN = -1;

  private final int[][] neighbours;
  private final boolean[] isTarget;
  private final double[] between;
  private final int[] distance;
  private final double[] ways;
  private final double[] passing;
  private final int[] order;
  private long pairs;

  /** In an undirected graph without loops and parallel edges. */
  Betweenness(int[][] neighbours, boolean[] isTarget) {
    this.neighbours = neighbours;
    this.isTarget = isTarget;
    between = new double[neighbours.length];
    distance = new int[neighbours.length];
    ways = new double[neighbours.length];
    passing = new double[neighbours.length];
    order = new int[neighbours.length];
  }

  /** Adds the ways from {@code source} to all targets. */
  void addFrom(int source) {
    int reached = search(source);
    for (int i = reached - 1; i > 0; i--) {
      int vertex = order[i];
      pairs += isTarget[vertex] ? 1 : 0;
      double share = ((isTarget[vertex] ? 1 : 0) + passing[vertex]) / ways[vertex];
      for (int before : neighbours[vertex]) {
        if (distance[before] == distance[vertex] - 1) {
          passing[before] += share * ways[before];
        }
      }
      between[vertex] += passing[vertex];
    }
  }

  private int search(int source) {
    Arrays.fill(distance, UNSEEN);
    Arrays.fill(ways, 0);
    Arrays.fill(passing, 0);
    distance[source] = 0;
    ways[source] = 1;
    order[0] = source;
    int reached = 1;
    for (int next = 0; next < reached; next++) {
      for (int neighbour : neighbours[order[next]]) {
        if (distance[neighbour] == UNSEEN) {
          distance[neighbour] = distance[order[next]] + 1;
          order[reached++] = neighbour;
        }
        if (distance[neighbour] == distance[order[next]] + 1) {
          ways[neighbour] += ways[order[next]];
        }
      }
    }
    return reached;
  }

  /** The ways through {@code vertex}, each pair of ends counted as one in all. */
  double of(int vertex) {
    return between[vertex];
  }

  /** How many pairs of source and target are connected. */
  long pairs() {
    return pairs;
  }
}
