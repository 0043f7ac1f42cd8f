package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Undercut;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jspecify.annotations.Nullable;

/** Builds the two JGraphT views of an argument graph, each in linear time. */
final class GraphViews {

  private final ArgumentGraph graph;

  /** The claim where an undercut's chain of targets ends, or null where it never ends. */
  private final Map<String, @Nullable Claim> endOfUndercut = new HashMap<>();

  private GraphViews(ArgumentGraph graph) {
    this.graph = graph;
  }

  static Graph<ArgumentElement, DefaultEdge> ofElements(ArgumentGraph graph) {
    Graph<ArgumentElement, DefaultEdge> view = new DirectedPseudograph<>(DefaultEdge.class);
    graph.claims().forEach(view::addVertex);
    graph.relations().forEach(view::addVertex);
    for (Relation relation : graph.relations()) {
      for (String start : relation.from()) {
        view.addEdge(graph.element(start).orElseThrow(), relation);
      }
      view.addEdge(relation, graph.element(relation.to()).orElseThrow());
    }
    return new AsUnmodifiableGraph<>(view);
  }

  static Graph<Claim, ClaimLink> ofClaims(ArgumentGraph graph) {
    return new GraphViews(graph).ofClaims();
  }

  private Graph<Claim, ClaimLink> ofClaims() {
    Graph<Claim, ClaimLink> view = new DirectedPseudograph<>(ClaimLink.class);
    graph.claims().forEach(view::addVertex);
    for (Relation relation : graph.relations()) {
      Claim end = endOf(relation);
      if (end != null) {
        addLinks(view, relation, end);
      }
    }
    return new AsUnmodifiableGraph<>(view);
  }

  private void addLinks(Graph<Claim, ClaimLink> view, Relation relation, Claim end) {
    for (String start : relation.from()) {
      Claim claim = graph.claim(start).orElseThrow();
      view.addEdge(claim, end, new ClaimLink(claim, end, relation));
    }
  }

  private @Nullable Claim endOf(Relation relation) {
    List<String> passed = new ArrayList<>();
    Relation at = relation;
    while (at instanceof Undercut && !endOfUndercut.containsKey(at.id())) {
      // Taken for a circle until the end is known: to meet it again is to be in one.
      endOfUndercut.put(at.id(), null);
      passed.add(at.id());
      at = graph.relation(at.to()).orElseThrow();
    }
    Claim end =
        at instanceof Undercut ? endOfUndercut.get(at.id()) : graph.claim(at.to()).orElseThrow();
    passed.forEach(id -> endOfUndercut.put(id, end));
    return end;
  }
}
