package org.folkmoot.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;

/**
 * An argument graph in the terms of the Argument Interchange Format with dialogue (Chesñevar et al.
 * 2006, Budzynska and Reed 2011): each claim is a proposition (I) that a locution (L) asserts (YA);
 * each relation is an inference (RA), a conflict (CA) or a rephrase (MA), anchored in the
 * transition (TA) from the words it bears on to the words that bear on it.
 */
final class AifGraph {

  private static final String UNKNOWN = "unknown";

  /** A node; its type is I, L, RA, CA, MA, TA or YA. */
  record Node(String id, String text, String type, String scheme) {}

  /** An edge from node to node. */
  record Edge(String from, String to) {}

  /** Who said the words of a locution. */
  record Locution(String node, String speaker, Claim claim) {}

  final List<Node> nodes = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>();
  final List<Locution> locutions = new ArrayList<>();

  /** By name of the speaker his number, from 1. */
  final Map<String, Integer> speakers = new LinkedHashMap<>();

  private final Map<String, String> locutionOf = new HashMap<>();

  private final FormNames names = new FormNames(name -> name);

  AifGraph(Analysis analysis) {
    analysis.graph().claims().forEach(claim -> names.of(claim.id()));
    analysis.graph().relations().forEach(relation -> names.of(relation.id()));
    Map<String, String> authors = FlatGraph.authors(analysis);
    for (Claim claim : analysis.graph().claims()) {
      addClaim(claim, authors.getOrDefault(claim.place().id(), UNKNOWN));
    }
    for (Relation relation : analysis.graph().relations()) {
      locutionOf.put(relation.id(), locutionOf.getOrDefault(relation.from().get(0), ""));
    }
    analysis.graph().relations().forEach(this::addRelation);
  }

  private void addClaim(Claim claim, String speaker) {
    speakers.putIfAbsent(speaker, speakers.size() + 1);
    String locution = names.fresh("L-" + claim.id());
    String asserting = names.fresh("YA-" + claim.id());
    locutionOf.put(claim.id(), locution);
    nodes.add(new Node(locution, speaker + " : " + claim.quote(), "L", ""));
    nodes.add(new Node(asserting, "Asserting", "YA", "74"));
    nodes.add(new Node(claim.id(), claim.quote(), "I", ""));
    edges.add(new Edge(locution, asserting));
    edges.add(new Edge(asserting, claim.id()));
    locutions.add(new Locution(locution, speaker, claim));
  }

  private void addRelation(Relation relation) {
    nodes.add(scheme(relation));
    relation.from().forEach(from -> edges.add(new Edge(from, relation.id())));
    edges.add(new Edge(relation.id(), relation.to()));
    String earlier = locutionOf.getOrDefault(relation.to(), "");
    String later = locutionOf.getOrDefault(relation.from().get(0), "");
    if (!earlier.isEmpty() && !later.isEmpty()) {
      anchor(relation, earlier, later);
    }
  }

  private void anchor(Relation relation, String earlier, String later) {
    String transition = names.fresh("TA-" + relation.id());
    String illocution = names.fresh("YA-" + relation.id());
    nodes.add(new Node(transition, "Default Transition", "TA", "82"));
    nodes.add(illocution(relation, illocution));
    edges.add(new Edge(earlier, transition));
    edges.add(new Edge(transition, later));
    edges.add(new Edge(transition, illocution));
    edges.add(new Edge(illocution, relation.id()));
  }

  private static Node scheme(Relation relation) {
    if (relation instanceof Support) {
      return new Node(relation.id(), "Default Inference", "RA", "72");
    }
    return relation instanceof Rephrase
        ? new Node(relation.id(), "Default Rephrase", "MA", "144")
        : new Node(relation.id(), "Default Conflict", "CA", "71");
  }

  private static Node illocution(Relation relation, String id) {
    if (relation instanceof Support) {
      return new Node(id, "Arguing", "YA", "80");
    }
    if (relation instanceof Rephrase) {
      return new Node(id, "Restating", "YA", "101");
    }
    String saying = relation instanceof Rebuttal ? "Disagreeing" : "Challenging";
    return new Node(id, saying, "YA", relation instanceof Rebuttal ? "78" : "79");
  }
}
