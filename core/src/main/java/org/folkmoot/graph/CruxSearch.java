package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.argument.Claim;
import org.jgrapht.Graph;

/** Finds the claims that stand between the two camps of a sub-debate. */
final class CruxSearch {

  private static final long MOST_STEPS = 50_000_000;

  private final List<Claim> claims = new ArrayList<>();
  private final Map<Claim, Integer> numbers = new HashMap<>();
  private final int[][] neighbours;
  private long edges;

  private CruxSearch(Graph<Claim, ClaimLink> links, Camps camps) {
    camps.first().forEach(this::add);
    camps.second().forEach(this::add);
    neighbours = new int[claims.size()][];
    for (int claim = 0; claim < neighbours.length; claim++) {
      neighbours[claim] = neighbours(links, claims.get(claim));
      edges += neighbours[claim].length + 1;
    }
  }

  private void add(Claim claim) {
    numbers.put(claim, claims.size());
    claims.add(claim);
  }

  /** Each neighbour once, itself not. */
  private int[] neighbours(Graph<Claim, ClaimLink> links, Claim claim) {
    Set<Integer> others = new LinkedHashSet<>();
    for (ClaimLink link : links.edgesOf(claim)) {
      Integer other = numbers.get(link.from().equals(claim) ? link.to() : link.from());
      if (other != null && !claims.get(other).equals(claim)) {
        others.add(other);
      }
    }
    return others.stream().mapToInt(other -> other).toArray();
  }

  /** The cruxes of all camps, the greatest share first, then in claim order. */
  static List<Crux> of(Graph<Claim, ClaimLink> links, List<Camps> all) {
    Map<Claim, Double> shares = new LinkedHashMap<>();
    for (Camps camps : all) {
      new CruxSearch(links, camps).addTo(shares, camps.first().size());
    }
    return links.vertexSet().stream()
        .filter(shares::containsKey)
        .map(claim -> new Crux(claim, shares.getOrDefault(claim, 0.0)))
        .sorted(Comparator.comparingDouble(crux -> -crux.share()))
        .toList();
  }

  /** From the smaller camp; where that costs too much, from every so many claims of it. */
  private void addTo(Map<Claim, Double> shares, int firstSize) {
    boolean fromFirst = 2 * firstSize <= claims.size();
    boolean[] isTarget = new boolean[claims.size()];
    for (int claim = 0; claim < isTarget.length; claim++) {
      isTarget[claim] = fromFirst == (claim >= firstSize);
    }
    int start = fromFirst ? 0 : firstSize;
    int end = fromFirst ? firstSize : claims.size();
    int stride = (int) ((end - start) * edges / MOST_STEPS) + 1;
    Betweenness between = new Betweenness(neighbours, isTarget);
    for (int source = start; source < end; source += stride) {
      between.addFrom(source);
    }
    for (int claim = 0; claim < isTarget.length; claim++) {
      if (between.of(claim) > 0) {
        shares.put(claims.get(claim), between.of(claim) / between.pairs());
      }
    }
  }
}
