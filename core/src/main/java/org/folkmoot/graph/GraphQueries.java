package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.evidence.Scores;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * What can be asked of an argument graph as it stands, without labels and strengths; see {@link
 * ArgumentGraph#queries}. Relations below a threshold do not count, and no relation of a claim to
 * itself does. All answers come in one fixed order. Immutable and thread-safe; nothing recurses as
 * deep as the graph.
 */
public final class GraphQueries {

  private final ArgumentGraph graph;
  private final double threshold;

  GraphQueries(ArgumentGraph graph, double threshold) {
    this.graph = graph;
    this.threshold = Scores.check(threshold);
  }

  /**
   * All claims that support this one, directly or through others, nearest first. Linear.
   *
   * @throws IllegalArgumentException if the graph has no such claim, as in all other queries
   */
  public List<Reached> supportersOf(String claim) {
    return reached(new EdgeReversedGraph<>(links(Support.class::isInstance)), claim);
  }

  /** All claims that this one supports, directly or through others, nearest first. Linear. */
  public List<Reached> supportedBy(String claim) {
    return reached(links(Support.class::isInstance), claim);
  }

  /**
   * All claims that attack this one, what attacks those, and so on, nearest first; of an undercut
   * as if it attacked the claim where the step ends. Linear.
   */
  public List<Reached> attackersOf(String claim) {
    return reached(new EdgeReversedGraph<>(links(GraphQueries::attacks)), claim);
  }

  /** All claims that this one attacks, what those attack, and so on, nearest first. Linear. */
  public List<Reached> attackedBy(String claim) {
    return reached(links(GraphQueries::attacks), claim);
  }

  /**
   * The shortest way from one claim to another over relations of any kind in any direction; empty
   * where they are the same, none where they stand in different sub-debates. Of ways as short the
   * one over relations that come first. Linear.
   */
  public Optional<List<ClaimLink>> path(String from, String to) {
    Claim start = claim(from);
    Claim end = claim(to);
    Graph<Claim, ClaimLink> undirected = new AsUndirectedGraph<>(links(relation -> true));
    GraphPath<Claim, ClaimLink> path = BFSShortestPath.findPathBetween(undirected, start, end);
    return Optional.ofNullable(path).map(GraphPath::getEdgeList);
  }

  /**
   * The sub-debates: claims that relations which count connect, each in claim order, ordered by
   * their first claims. A claim without such relations is one of its own. Linear.
   */
  public List<List<Claim>> components() {
    return Grouping.byConnection(graph, links(relation -> true));
  }

  /** The claims that no relation touches, in claim order. Linear. */
  public List<Claim> isolated() {
    Graph<Claim, ClaimLink> links = links(relation -> true);
    return graph.claims().stream().filter(claim -> links.edgesOf(claim).isEmpty()).toList();
  }

  /**
   * The two sides of every sub-debate in which anybody attacks anything, ordered by their first
   * claims. Costs a sorting of the relations.
   */
  public List<Camps> camps() {
    return Sides.of(graph, threshold);
  }

  /**
   * The claims on which the debate turns: those through which the shortest ways between the two
   * camps lead, the greatest share first. Costs claims of the smaller camp times relations; where
   * that were over fifty million, only as many claims of that camp are walked from, evenly spread.
   */
  public List<Crux> cruxes() {
    return CruxSearch.of(links(relation -> true), camps());
  }

  private static boolean attacks(Relation relation) {
    return relation instanceof Rebuttal || relation instanceof Undercut;
  }

  private Graph<Claim, ClaimLink> links(Predicate<Relation> of) {
    return new MaskSubgraph<>(
        graph.claimGraph(), claim -> false, link -> !counts(link) || !of.test(link.relation()));
  }

  private boolean counts(ClaimLink link) {
    return link.relation().score() >= threshold && !link.from().equals(link.to());
  }

  private Claim claim(String id) {
    return graph
        .claim(id)
        .orElseThrow(() -> new IllegalArgumentException("claim '" + id + "' is not in the graph"));
  }

  private List<Reached> reached(Graph<Claim, ClaimLink> links, String from) {
    BreadthFirstIterator<Claim, ClaimLink> walk = new BreadthFirstIterator<>(links, claim(from));
    List<Reached> reached = new ArrayList<>();
    walk.next();
    while (walk.hasNext()) {
      Claim claim = walk.next();
      reached.add(new Reached(claim, walk.getDepth(claim)));
    }
    return reached;
  }
}
