package org.folkmoot.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class ArgumentGraphTest {

  /** Two linked premises for a, an undercut of that step, a rebuttal, and a claim alone. */
  private static Debate debate() {
    return Debate.of("a", "b", "c", "d", "e", "alone")
        .support("s", "a", "b", "c")
        .rebuttal("r", "d", "b")
        .undercut("u", "e", "s");
  }

  @Test
  void findsElementsByTheirIds() {
    ArgumentGraph graph = debate().graph();
    assertThat(graph.claim("a")).map(Claim::quote).hasValue("a holds");
    assertThat(graph.relation("u")).map(ArgumentElement::id).hasValue("u");
    assertThat(graph.element("a")).isEqualTo(graph.claim("a"));
    assertThat(graph.element("u")).isEqualTo(graph.relation("u"));
    assertThat(graph.element("x")).isEmpty();
    assertThat(graph.claim("u")).isEmpty();
    assertThat(graph.relation("a")).isEmpty();
  }

  @Test
  void keepsClaimsAndRelationsInTheOrderGiven() {
    ArgumentGraph graph = debate().graph();
    assertThat(ids(graph.claims())).containsExactly("a", "b", "c", "d", "e", "alone");
    assertThat(ids(graph.relations())).containsExactly("s", "r", "u");
  }

  @Test
  void findsClaimsByTheirPlace() {
    ArgumentGraph graph =
        Debate.of("a")
            .claim("k1", "article", "First.", 1)
            .claim("k2", "article", "Second.", 1)
            .graph();
    assertThat(ids(graph.claimsIn(InArticle.PLACE))).containsExactly("k1", "k2");
    assertThat(ids(graph.claimsIn(Place.of("in-a")))).containsExactly("a");
    assertThat(graph.claimsIn(Place.of("elsewhere"))).isEmpty();
  }

  @Test
  void findsRelationsByTheirEnds() {
    ArgumentGraph graph = debate().support("s2", "a", "b").graph();
    assertThat(ids(graph.relationsFrom("b"))).containsExactly("s", "s2");
    assertThat(ids(graph.relationsFrom("c"))).containsExactly("s");
    assertThat(ids(graph.relationsTo("a"))).containsExactly("s", "s2");
    assertThat(ids(graph.relationsTo("s"))).containsExactly("u");
    assertThat(graph.relationsTo("alone")).isEmpty();
  }

  @Test
  void namesAPremiseGivenTwiceOnce() {
    ArgumentGraph graph = Debate.of("a", "b").support("s", "a", "b", "b").graph();
    assertThat(ids(graph.relationsFrom("b"))).containsExactly("s");
  }

  @Test
  void refusesARelationWithAnEndThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Debate.of("a").rebuttal("r", "x", "a").graph())
        .withMessage("rebuttal 'r' must start from a claim of the graph, not 'x'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Debate.of("a").support("s", "y", "a").graph())
        .withMessage("support 's' must end on a claim of the graph, not 'y'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Debate.of("a").undercut("u", "a", "z").graph())
        .withMessage(
            "undercut 'u' must target a support, rebuttal or undercut of the graph, not 'z'");
  }

  @Test
  void refusesARelationOnTheWrongKindOfElement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> debate().rebuttal("r2", "a", "s").graph())
        .withMessageContaining("must end on a claim");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> debate().rebuttal("r2", "s", "a").graph())
        .withMessageContaining("must start from a claim");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> debate().undercut("u2", "a", "b").graph())
        .withMessageContaining("undercut 'u2' must target");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> debate().rephrase("p", "a", "b").undercut("u2", "a", "p").graph())
        .withMessageContaining("not 'p'");
  }

  @Test
  void refusesAnIdGivenTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Debate.of("a", "a").graph())
        .withMessage("id 'a' must name one claim or relation only");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Debate.of("a", "b").rebuttal("b", "a", "b").graph());
  }

  @Test
  void showsRelationsAsVerticesOfItsGraph() {
    Graph<ArgumentElement, DefaultEdge> view = debate().graph().asGraph();
    assertThat(ids(view.vertexSet()))
        .containsExactly("a", "b", "c", "d", "e", "alone", "s", "r", "u");
    assertThat(edges(view)).containsExactly("b>s", "c>s", "s>a", "d>r", "r>b", "e>u", "u>s");
  }

  @Test
  void showsClaimsAloneToReaders() {
    Graph<Claim, ClaimLink> view = debate().graph().claimGraph();
    assertThat(ids(view.vertexSet())).containsExactly("a", "b", "c", "d", "e", "alone");
    assertThat(view.edgeSet())
        .extracting(link -> link.from().id() + " " + link.relation().id() + " " + link.to().id())
        .containsExactly("b s a", "c s a", "d r b", "e u a");
  }

  @Test
  void drawsAnUndercutOfAnUndercutToWhereTheFirstStepEnds() {
    ArgumentGraph graph =
        Debate.of("a", "b", "c", "d", "e")
            .undercut("u3", "e", "u2")
            .undercut("u2", "d", "u1")
            .undercut("u1", "c", "r")
            .rebuttal("r", "b", "a")
            .graph();
    assertThat(graph.claimGraph().edgeSet())
        .hasSize(4)
        .allMatch(link -> link.to().id().equals("a"));
  }

  @Test
  void leavesUndercutsOutOfThePictureThatAttackEachOther() {
    ArgumentGraph graph =
        Debate.of("a", "b", "c")
            .undercut("u1", "a", "u2")
            .undercut("u2", "b", "u1")
            .undercut("u3", "c", "u1")
            .graph();
    assertThat(graph.claimGraph().edgeSet()).isEmpty();
    assertThat(graph.asGraph().edgeSet()).hasSize(6);
  }

  @Test
  void doesNotLetItsViewsBeModified() {
    ArgumentGraph graph = debate().graph();
    Claim claim = graph.claims().get(0);
    assertThatThrownBy(() -> graph.asGraph().removeVertex(claim))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graph.claimGraph().removeVertex(claim))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graph.claims().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void dividesTheClaimsIntoSubDebates() {
    ArgumentGraph graph =
        Debate.of("a", "b", "c", "d", "e", "f", "g")
            .rebuttal("r", "g", "a")
            .support("s", "e", "c")
            .undercut("u", "f", "r")
            .graph();
    assertThat(graph.components().stream().map(ArgumentGraphTest::ids))
        .containsExactly(List.of("a", "f", "g"), List.of("b"), List.of("c", "e"), List.of("d"));
  }

  @Test
  void groupsClaimsThatSayTheSame() {
    Debate debate =
        Debate.of("a", "b", "c", "d")
            .scored(0.9)
            .rephrase("p1", "d", "b")
            .scored(0.4)
            .rephrase("p2", "c", "a");
    assertThat(debate.graph().rephraseClasses(0.5).stream().map(ArgumentGraphTest::ids))
        .containsExactly(List.of("a"), List.of("b", "d"), List.of("c"));
    assertThat(debate.graph().rephraseClasses(0.4).stream().map(ArgumentGraphTest::ids))
        .containsExactly(List.of("a", "c"), List.of("b", "d"));
    assertThatIllegalArgumentException().isThrownBy(() -> debate.graph().rephraseClasses(2));
  }

  @Test
  void findsTheSameSubDebatesAsARepeatedSearch() {
    for (int seed = 0; seed < 50; seed++) {
      ArgumentGraph graph = anyDebate(new Random(seed));
      assertThat(graph.components()).as("seed %s", seed).isEqualTo(naiveComponents(graph));
    }
  }

  @Test
  void holdsALongChain() {
    String[] claims = IntStream.range(0, 50_000).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(claims);
    for (int i = 1; i < claims.length; i++) {
      debate.support("s" + i, claims[i - 1], claims[i]);
      debate.undercut("u" + i, claims[i], i == 1 ? "s1" : "u" + (i - 1));
    }
    ArgumentGraph graph = debate.graph();
    assertThat(graph.components()).hasSize(1);
    assertThat(graph.claimGraph().edgeSet()).hasSize(2 * (claims.length - 1));
  }

  @Test
  void buildsItsViewsOnceForAllThreads() throws Exception {
    ArgumentGraph graph = debate().graph();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Graph<ArgumentElement, DefaultEdge>>> views =
          threads.invokeAll(Collections.nCopies(16, graph::asGraph));
      for (Future<Graph<ArgumentElement, DefaultEdge>> view : views) {
        assertThat(view.get()).isSameAs(graph.asGraph());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void isEqualWhereClaimsAndRelationsAre() {
    assertThat(debate().graph()).isEqualTo(debate().graph()).hasSameHashCodeAs(debate().graph());
    assertThat(debate().graph()).isNotEqualTo(debate().rebuttal("r2", "a", "b").graph());
    assertThat(debate().graph()).hasToString("6 claims, 3 relations");
  }

  private static ArgumentGraph anyDebate(Random random) {
    String[] claims = IntStream.range(0, 12).mapToObj(i -> "k" + i).toArray(String[]::new);
    Debate debate = Debate.of(claims);
    for (int i = 0; i < 7; i++) {
      debate.rebuttal("r" + i, claims[random.nextInt(12)], claims[random.nextInt(12)]);
    }
    return debate.graph();
  }

  /** Joins the groups of the two ends of each relation until nothing changes. */
  private static List<List<Claim>> naiveComponents(ArgumentGraph graph) {
    List<List<Claim>> groups = new ArrayList<>();
    graph.claims().forEach(claim -> groups.add(new ArrayList<>(List.of(claim))));
    graph.relations().forEach(r -> join(groups, r.from().get(0), r.to()));
    return groups.stream()
        .map(group -> graph.claims().stream().filter(group::contains).toList())
        .sorted(Comparator.comparing(group -> graph.claims().indexOf(group.get(0))))
        .toList();
  }

  private static void join(List<List<Claim>> groups, String one, String other) {
    List<List<Claim>> touched =
        groups.stream()
            .filter(g -> g.stream().anyMatch(c -> c.id().equals(one) || c.id().equals(other)))
            .toList();
    groups.removeAll(touched);
    groups.add(touched.stream().flatMap(List::stream).toList());
  }

  private static List<String> ids(Iterable<? extends ArgumentElement> elements) {
    List<String> ids = new ArrayList<>();
    elements.forEach(element -> ids.add(element.id()));
    return ids;
  }

  private static Stream<String> edges(Graph<ArgumentElement, DefaultEdge> view) {
    return view.edgeSet().stream()
        .map(edge -> view.getEdgeSource(edge).id() + ">" + view.getEdgeTarget(edge).id());
  }
}
