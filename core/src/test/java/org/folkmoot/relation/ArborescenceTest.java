package org.folkmoot.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.folkmoot.relation.Arborescence.Edge;
import org.junit.jupiter.api.Test;

class ArborescenceTest {

  private static double score(List<Edge> edges, int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(e -> edges.get(e).score()).sum();
  }

  private static boolean hasCircle(List<Edge> edges, int[] chosen) {
    for (int node = 0; node < chosen.length; node++) {
      int at = node;
      for (int steps = 0; at < chosen.length; steps++) {
        if (steps > chosen.length) {
          return true;
        }
        at = edges.get(chosen[at]).to();
      }
    }
    return false;
  }

  /** The best of all choices without a circle, by trying each. */
  private static double tried(int nodes, List<Edge> edges) {
    double most = Double.NEGATIVE_INFINITY;
    int[] chosen = new int[nodes];
    List<List<Integer>> own = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      own.add(new ArrayList<>());
    }
    for (int e = 0; e < edges.size(); e++) {
      own.get(edges.get(e).from()).add(e);
    }
    int all = own.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    for (int number = 0; number < all; number++) {
      int rest = number;
      for (int node = 0; node < nodes; node++) {
        chosen[node] = own.get(node).get(rest % own.get(node).size());
        rest /= own.get(node).size();
      }
      if (!hasCircle(edges, chosen)) {
        most = Math.max(most, score(edges, chosen));
      }
    }
    return most;
  }

  @Test
  void isTheBestOfAllTreesAsTryingEachShows() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      int nodes = 1 + random.nextInt(5);
      List<Edge> edges = new ArrayList<>();
      for (int from = 0; from < nodes; from++) {
        edges.add(new Edge(from, nodes, random.nextInt(4)));
        for (int to = 0; to < nodes; to++) {
          if (to != from && random.nextInt(4) > 0) {
            edges.add(new Edge(from, to, random.nextInt(10)));
          }
        }
      }
      int[] chosen = Arborescence.best(nodes, edges);
      assertThat(hasCircle(edges, chosen)).isFalse();
      assertThat(score(edges, chosen)).isEqualTo(tried(nodes, edges));
    }
  }

  @Test
  void drawsCirclesWithinCirclesTogether() {
    List<Edge> edges =
        List.of(
            new Edge(0, 1, 10),
            new Edge(1, 0, 10),
            new Edge(1, 2, 8),
            new Edge(2, 0, 9),
            new Edge(2, 3, 1),
            new Edge(0, 3, 0),
            new Edge(1, 3, 0));
    assertThat(Arborescence.best(3, edges)).containsExactly(0, 2, 4);
  }

  @Test
  void takesLongChainsWithoutRecursion() {
    int nodes = 20_000;
    List<Edge> edges = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      edges.add(new Edge(node, nodes, 0));
      edges.add(new Edge(node, (node + 1) % nodes, node == 7 ? 1 : 2));
    }
    int[] chosen = Arborescence.best(nodes, edges);
    assertThat(edges.get(chosen[7]).to()).isEqualTo(nodes);
    assertThat(hasNoLink(edges, chosen, nodes)).isEqualTo(1);
  }

  private static long hasNoLink(List<Edge> edges, int[] chosen, int nodes) {
    return Arrays.stream(chosen).filter(e -> edges.get(e).to() == nodes).count();
  }
}
