package org.folkmoot.graph;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/** Divides the claims of a graph into groups, each and all in claim order. */
final class Grouping {

  private Grouping() {}

  static List<List<Claim>> byConnection(ArgumentGraph graph) {
    Map<String, Integer> groups = new HashMap<>();
    int group = 0;
    for (Set<ArgumentElement> connected :
        new ConnectivityInspector<>(graph.asGraph()).connectedSets()) {
      for (ArgumentElement element : connected) {
        groups.put(element.id(), group);
      }
      group++;
    }
    return inClaimOrder(graph, claim -> groups.get(claim.id()));
  }

  /** The same by links between claims. */
  static List<List<Claim>> byConnection(ArgumentGraph graph, Graph<Claim, ClaimLink> links) {
    Map<Claim, Integer> groups = new HashMap<>();
    int group = 0;
    for (Set<Claim> connected : new ConnectivityInspector<>(links).connectedSets()) {
      for (Claim claim : connected) {
        groups.put(claim, group);
      }
      group++;
    }
    return inClaimOrder(graph, groups::get);
  }

  private static <K> List<List<Claim>> inClaimOrder(ArgumentGraph graph, Function<Claim, K> key) {
    return graph.claims().stream()
        .collect(groupingBy(key, LinkedHashMap::new, collectingAndThen(toList(), List::copyOf)))
        .values()
        .stream()
        .toList();
  }
}
