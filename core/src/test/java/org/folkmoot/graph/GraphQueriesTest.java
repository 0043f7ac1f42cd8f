package org.folkmoot.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.jgrapht.Graph;
import org.jgrapht.alg.partition.BipartitePartitioning;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class GraphQueriesTest {

  private static final int LONG = 50_000;

  private static GraphQueries queries(Debate debate) {
    return debate.graph().queries(0.5);
  }

  private static List<String> ids(List<? extends ArgumentElement> elements) {
    return elements.stream().map(ArgumentElement::id).toList();
  }

  private static List<String> steps(List<Reached> reached) {
    return reached.stream().map(r -> r.claim().id() + r.steps()).toList();
  }

  @Test
  void followsSupportsAndAttacksInBothDirections() {
    Debate debate =
        Debate.of("a", "b", "c", "d", "e")
            .support("s1", "a", "b")
            .support("s2", "b", "c")
            .rebuttal("r1", "d", "a")
            .rebuttal("r2", "e", "d")
            .rebuttal("loop", "a", "a")
            .scored(0.4)
            .support("weak", "c", "e");
    assertThat(steps(queries(debate).supportersOf("a"))).containsExactly("b1", "c2");
    assertThat(steps(queries(debate).supportedBy("c"))).containsExactly("b1", "a2");
    assertThat(steps(queries(debate).attackersOf("a"))).containsExactly("d1", "e2");
    assertThat(steps(queries(debate).attackedBy("e"))).containsExactly("d1", "a2");
    assertThat(steps(debate.graph().queries(0).supportedBy("e"))).containsExactly("c1", "b2", "a3");
  }

  @Test
  void findsTheShortestWayOverRelationsOfAnyKind() {
    Debate debate =
        Debate.of("a", "b", "c", "d", "e")
            .support("s", "b", "a")
            .rebuttal("r", "c", "b")
            .rebuttal("back", "b", "c")
            .rephrase("p", "d", "c")
            .rebuttal("loop", "a", "a");
    assertThat(queries(debate).path("a", "d").orElseThrow())
        .extracting(link -> link.relation().id())
        .containsExactly("s", "r", "p");
    assertThat(queries(debate).path("a", "a").orElseThrow()).isEmpty();
    assertThat(queries(debate).path("a", "e")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> queries(debate).path("a", "z"))
        .withMessage("claim 'z' is not in the graph");
  }

  @Test
  void dividesASubDebateIntoCampsAndSaysWhatContradictsThem() {
    Debate debate =
        Debate.of("a", "b", "c", "d", "alone")
            .scored(0.9)
            .rebuttal("r1", "b", "a")
            .support("s1", "a", "c")
            .undercut("u", "d", "s1");
    Camps camps = queries(debate).camps().get(0);
    assertThat(ids(camps.first())).containsExactly("a", "c");
    assertThat(ids(camps.second())).containsExactly("b", "d");
    assertThat(camps.divided()).isTrue();
    debate.scored(0.6).rebuttal("inside", "d", "b");
    assertThat(queries(debate).camps()).hasSize(1);
    assertThat(ids(queries(debate).camps().get(0).across())).containsExactly("inside");
    assertThat(ids(queries(debate).isolated())).containsExactly("alone");
    assertThat(queries(debate).components()).hasSize(2);
  }

  /** A support between two claims is a way of two edges, so that both stand on one side. */
  @Test
  void agreesWithJGraphTOnWhetherThereAreTwoCamps() {
    int divided = 0;
    for (int seed = 0; seed < 300; seed++) {
      ArgumentGraph graph = anyDebate(new Random(seed), 7, 4, 2);
      Graph<Object, DefaultEdge> signed = new SimpleGraph<>(DefaultEdge.class);
      graph.claims().forEach(signed::addVertex);
      boolean loop = false;
      for (Relation relation : graph.relations()) {
        Claim from = graph.claim(relation.from().get(0)).orElseThrow();
        Claim to = graph.claim(relation.to()).orElseThrow();
        if (relation instanceof Rebuttal) {
          loop |= from.equals(to);
          if (!from.equals(to)) {
            signed.addEdge(from, to);
          }
        } else if (!from.equals(to)) {
          signed.addVertex(relation);
          signed.addEdge(from, relation);
          signed.addEdge(relation, to);
        }
      }
      boolean two = !loop && new BipartitePartitioning<>(signed).isBipartite();
      List<Camps> camps = graph.queries(0.5).camps();
      assertThat(camps.stream().allMatch(Camps::divided)).as("seed %s", seed).isEqualTo(two);
      divided += two ? 1 : 0;
    }
    assertThat(divided).isBetween(50, 250);
  }

  private static ArgumentGraph anyDebate(Random random, int n, int rebuttals, int supports) {
    String[] ids = IntStream.range(0, n).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(ids);
    for (int i = 0; i < rebuttals; i++) {
      debate.rebuttal("r" + i, ids[random.nextInt(n)], ids[random.nextInt(n)]);
    }
    for (int i = 0; i < supports; i++) {
      debate.support("s" + i, ids[random.nextInt(n)], ids[random.nextInt(n)]);
    }
    return debate.graph();
  }

  @Test
  void namesTheClaimsBetweenTheCamps() {
    Debate debate =
        Debate.of("a1", "a2", "hub", "b1", "b2")
            .support("s1", "hub", "a1")
            .support("s2", "hub", "a2")
            .rebuttal("r1", "b1", "hub")
            .rebuttal("r2", "b2", "hub");
    assertThat(queries(debate).cruxes())
        .singleElement()
        .satisfies(
            crux -> {
              assertThat(crux.claim().id()).isEqualTo("hub");
              assertThat(crux.share()).isEqualTo(4 / 6.0, within(1e-12));
            });
    assertThat(queries(Debate.of("a", "b").support("s", "a", "b")).cruxes()).isEmpty();
  }

  /** With every vertex as source and as target it is the centrality that JGraphT computes. */
  @Test
  void countsWaysAsJGraphTDoes() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
      int n = 12;
      IntStream.range(0, n).forEach(graph::addVertex);
      List<List<Integer>> neighbours = new ArrayList<>();
      IntStream.range(0, n).forEach(v -> neighbours.add(new ArrayList<>()));
      for (int i = 0; i < 18; i++) {
        int a = random.nextInt(n);
        int b = random.nextInt(n);
        if (a != b && graph.addEdge(a, b) != null) {
          neighbours.get(a).add(b);
          neighbours.get(b).add(a);
        }
      }
      boolean[] all = new boolean[n];
      Arrays.fill(all, true);
      int[][] rows =
          neighbours.stream()
              .map(row -> row.stream().mapToInt(v -> v).toArray())
              .toArray(int[][]::new);
      Betweenness between = new Betweenness(rows, all);
      IntStream.range(0, n).forEach(between::addFrom);
      BetweennessCentrality<Integer, DefaultEdge> jGraphT = new BetweennessCentrality<>(graph);
      for (int v = 0; v < n; v++) {
        // Each pair was walked from both ends.
        assertThat(between.of(v) / 2).isEqualTo(jGraphT.getVertexScore(v), within(1e-9));
      }
    }
  }

  @Test
  void holdsALongChainOfClaims() {
    String[] ids = IntStream.range(0, LONG).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(ids);
    for (int i = 1; i < LONG; i++) {
      debate.rebuttal("r" + i, ids[i], ids[i - 1]);
    }
    GraphQueries chain = queries(debate);
    String last = ids[LONG - 1];
    assertThat(chain.attackersOf("k0")).hasSize(LONG - 1);
    assertThat(chain.attackedBy(last)).last().isEqualTo(new Reached(claim(debate, "k0"), LONG - 1));
    assertThat(chain.path("k0", last).orElseThrow()).hasSize(LONG - 1);
    assertThat(chain.camps().get(0).first()).hasSize(LONG / 2);
    assertThat(chain.components()).hasSize(1);
    assertThat(chain.isolated()).isEmpty();
    assertThat(chain.cruxes()).hasSizeGreaterThan(LONG / 2);
  }

  private static Claim claim(Debate debate, String id) {
    return debate.graph().claim(id).orElseThrow();
  }
}
