package org.folkmoot.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Undercut;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * An argument graph for formats whose edges lead from node to node: a relation that an undercut
 * attacks, or that starts from several claims, is a node between its ends, so that nothing has to
 * be left out or said wrongly.
 *
 * @param nodes claims first, in the order of the graph, then relations
 * @param edges in the order of the relations
 */
record FlatGraph(List<Node> nodes, List<Edge> edges) {

  /**
   * A claim or a relation.
   *
   * @param claim null where it is a relation
   * @param relation null where it is a claim
   * @param author who wrote it, empty where that is not known
   */
  record Node(String id, @Nullable Claim claim, @Nullable Relation relation, String author) {

    /** What is written on it. */
    String label() {
      return claim != null ? claim.quote() : relation == null ? "" : relation.type();
    }
  }

  /**
   * A relation, or one step of a relation that is a node.
   *
   * @param id unique among the edges
   * @param type support, rebuttal, undercut, rephrase; of a step, premise or conclusion, attacker
   *     or target
   */
  record Edge(String id, String from, String to, String type, Relation relation) {}

  static FlatGraph of(Analysis analysis) {
    Map<String, String> authors = authors(analysis);
    Set<String> nodes = relationNodes(analysis);
    List<Node> all = new ArrayList<>();
    for (Claim claim : analysis.graph().claims()) {
      String author = authors.getOrDefault(claim.place().id(), "");
      all.add(new Node(claim.id(), claim, null, author));
    }
    FormNames ids = new FormNames(id -> id);
    analysis.graph().relations().forEach(relation -> ids.of(relation.id()));
    List<Edge> edges = new ArrayList<>();
    for (Relation relation : analysis.graph().relations()) {
      if (nodes.contains(relation.id())) {
        all.add(new Node(relation.id(), null, relation, ""));
        addSteps(relation, ids, edges);
      } else {
        String from = relation.from().get(0);
        edges.add(new Edge(relation.id(), from, relation.to(), relation.type(), relation));
      }
    }
    return new FlatGraph(List.copyOf(all), List.copyOf(edges));
  }

  /** By the id of the place. */
  static Map<String, String> authors(Analysis analysis) {
    Map<String, String> authors = new HashMap<>();
    Article article = analysis.thread().article();
    if (article != null && article.author() != null) {
      authors.put(Place.ARTICLE_ID, article.author());
    }
    for (Comment comment : analysis.thread().comments()) {
      if (comment.author() != null) {
        authors.put(comment.id(), comment.author());
      }
    }
    return authors;
  }

  private static Set<String> relationNodes(Analysis analysis) {
    Set<String> nodes = new HashSet<>();
    for (Relation relation : analysis.graph().relations()) {
      if (relation instanceof Undercut) {
        nodes.add(relation.to());
      }
      if (relation.from().size() > 1) {
        nodes.add(relation.id());
      }
    }
    return nodes;
  }

  private static void addSteps(Relation relation, FormNames ids, List<Edge> edges) {
    boolean support = relation.type().equals("support");
    int step = 0;
    for (String from : relation.from()) {
      step++;
      String id = ids.fresh(relation.id() + "-" + step);
      edges.add(new Edge(id, from, relation.id(), support ? "premise" : "attacker", relation));
    }
    String id = ids.fresh(relation.id() + "-" + (step + 1));
    edges.add(
        new Edge(id, relation.id(), relation.to(), support ? "conclusion" : "target", relation));
  }
}
