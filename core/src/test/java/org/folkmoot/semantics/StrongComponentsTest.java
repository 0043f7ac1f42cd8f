package org.folkmoot.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {

  @Test
  void putsTogetherWhatReachesEachOther() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(12);
      boolean[][] pairs = NaiveSemantics.anyPairs(random, n, 0.25 * random.nextDouble());
      boolean[][] path = NaiveSemantics.paths(pairs);
      StrongComponents components = StrongComponents.of(digraph(pairs));
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          boolean together = components.of(v) == components.of(w);
          assertThat(together).as("seed %s", seed).isEqualTo(path[v][w] && path[w][v]);
          assertThat(path[v][w] && components.of(v) < components.of(w))
              .as("numbered against the edges, seed %s", seed)
              .isFalse();
        }
      }
    }
  }

  @Test
  void listsEveryVertexOnce() {
    boolean[][] pairs = NaiveSemantics.anyPairs(new Random(5), 30, 0.05);
    StrongComponents components = StrongComponents.of(digraph(pairs));
    Digraph members = components.members();
    int listed = 0;
    for (int component = 0; component < components.count(); component++) {
      for (int vertex : members.targets(component)) {
        assertThat(components.of(vertex)).isEqualTo(component);
        listed++;
      }
    }
    assertThat(listed).isEqualTo(30);
  }

  @Test
  void holdsALongPathAndALongCircle() {
    Edges edges = new Edges();
    for (int v = 1; v < 100_000; v++) {
      edges.add(v - 1, v);
    }
    assertThat(StrongComponents.of(edges.forward(100_000)).count()).isEqualTo(100_000);
    edges.add(99_999, 0);
    assertThat(StrongComponents.of(edges.forward(100_000)).count()).isEqualTo(1);
  }

  private static Digraph digraph(boolean[][] pairs) {
    Edges edges = new Edges();
    for (int v = 0; v < pairs.length; v++) {
      for (int w = 0; w < pairs.length; w++) {
        if (pairs[v][w]) {
          edges.add(v, w);
        }
      }
    }
    return edges.forward(pairs.length);
  }
}
