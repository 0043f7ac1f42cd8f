package org.folkmoot.semantics;

import java.util.Arrays;

/**
 * The strongly connected components of a directed graph: Tarjan's algorithm (1972) with a stack of
 * its own, since the depth follows the input. Linear in vertices and edges.
 *
 * <p>Components are numbered in reverse topological order: an edge between two components leads
 * from the higher number to the lower.
 */
final class StrongComponents {

  private static final int UNSEEN = -1;

  private final Digraph graph;
  private final int[] component;
  private final int[] order;
  private final int[] low;
  private final int[] nextEdge;
  private final int[] path;
  private final int[] pending;
  private int pathLength;
  private int pendingCount;
  private int seen;
  private int components;

  private StrongComponents(Digraph graph) {
    this.graph = graph;
    component = new int[graph.size];
    order = new int[graph.size];
    low = new int[graph.size];
    nextEdge = new int[graph.size];
    path = new int[graph.size];
    pending = new int[graph.size];
    Arrays.fill(component, UNSEEN);
    Arrays.fill(order, UNSEEN);
  }

  static StrongComponents of(Digraph graph) {
    StrongComponents found = new StrongComponents(graph);
    if (graph.isEmpty()) {
      Arrays.setAll(found.component, v -> v);
      found.components = graph.size;
      return found;
    }
    for (int v = 0; v < graph.size; v++) {
      if (found.order[v] == UNSEEN) {
        found.search(v);
      }
    }
    return found;
  }

  int count() {
    return components;
  }

  int of(int vertex) {
    return component[vertex];
  }

  /** From each component to its vertices, in vertex order. */
  Digraph members() {
    int[] vertices = new int[graph.size];
    Arrays.setAll(vertices, v -> v);
    return Digraph.of(components, component, vertices, graph.size);
  }

  private void search(int root) {
    enter(root);
    while (pathLength > 0) {
      int v = path[pathLength - 1];
      if (nextEdge[v] < graph.end(v)) {
        follow(v, graph.target(nextEdge[v]++));
      } else {
        leave(v);
      }
    }
  }

  private void enter(int v) {
    order[v] = seen;
    low[v] = seen;
    seen++;
    nextEdge[v] = graph.first(v);
    path[pathLength++] = v;
    pending[pendingCount++] = v;
  }

  private void follow(int v, int target) {
    if (order[target] == UNSEEN) {
      enter(target);
    } else if (component[target] == UNSEEN) {
      low[v] = Math.min(low[v], order[target]);
    }
  }

  private void leave(int v) {
    pathLength--;
    if (pathLength > 0) {
      int parent = path[pathLength - 1];
      low[parent] = Math.min(low[parent], low[v]);
    }
    if (low[v] == order[v]) {
      close(v);
    }
  }

  private void close(int root) {
    int v;
    do {
      v = pending[--pendingCount];
      component[v] = components;
    } while (v != root);
    components++;
  }
}
