package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.jspecify.annotations.Nullable;

/**
 * Puts claims on two sides: disjoint sets that also remember on which side of its root a member
 * stands. An undercut speaks against those whose step it attacks. Nearly linear, after sorting.
 */
final class Sides {

  private final ArgumentGraph graph;
  private final double threshold;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] parent;
  private final boolean[] opposed;
  private final int[] size;
  private final List<Relation> across = new ArrayList<>();

  private Sides(ArgumentGraph graph, double threshold) {
    this.graph = graph;
    this.threshold = threshold;
    graph.claims().forEach(claim -> numbers.put(claim.id(), numbers.size()));
    parent = new int[numbers.size()];
    opposed = new boolean[numbers.size()];
    size = new int[numbers.size()];
    for (int claim = 0; claim < parent.length; claim++) {
      parent[claim] = claim;
      size[claim] = 1;
    }
  }

  /** The camps of every sub-debate that has two sides, ordered by their first claims. */
  static List<Camps> of(ArgumentGraph graph, double threshold) {
    Sides sides = new Sides(graph, threshold);
    graph.relations().stream()
        .filter(relation -> relation.score() >= threshold)
        .sorted(Comparator.comparingDouble(relation -> -relation.score()))
        .forEach(sides::take);
    return sides.camps();
  }

  private void take(Relation relation) {
    boolean attack = !(relation instanceof Support || relation instanceof Rephrase);
    String other = relation instanceof Undercut ? disputed(relation) : relation.to();
    if (!other.isEmpty()) {
      for (String start : relation.from()) {
        join(relation, number(start), number(other), attack);
      }
    }
  }

  /** A claim whose step an undercut attacks; empty where that does not count. */
  private String disputed(Relation undercut) {
    return graph
        .relation(undercut.to())
        .filter(step -> step.score() >= threshold)
        .map(step -> step.from().get(0))
        .orElse("");
  }

  private int number(String claim) {
    return numbers.getOrDefault(claim, -1);
  }

  private void join(Relation relation, int a, int b, boolean apart) {
    int rootOfA = root(a);
    int rootOfB = root(b);
    boolean differ = opposed(a) != opposed(b);
    if (rootOfA == rootOfB) {
      if (differ != apart) {
        across.add(relation);
      }
      return;
    }
    int small = size[rootOfA] < size[rootOfB] ? rootOfA : rootOfB;
    int large = small == rootOfA ? rootOfB : rootOfA;
    parent[small] = large;
    opposed[small] = differ != apart;
    size[large] += size[small];
  }

  /** As deep as the logarithm of the number of claims, since the smaller always goes below. */
  private int root(int claim) {
    int at = claim;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  /** Whether a claim stands on the other side than its root. */
  private boolean opposed(int claim) {
    boolean other = false;
    for (int at = claim; parent[at] != at; at = parent[at]) {
      other ^= opposed[at];
    }
    return other;
  }

  private List<Camps> camps() {
    Map<Integer, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : graph.claims()) {
      groups.computeIfAbsent(root(number(claim.id())), root -> new ArrayList<>()).add(claim);
    }
    Map<Integer, List<Relation>> contradictions = new HashMap<>();
    for (Relation relation : across) {
      int root = root(number(relation.from().get(0)));
      contradictions.computeIfAbsent(root, r -> new ArrayList<>()).add(relation);
    }
    List<Camps> camps = new ArrayList<>();
    groups.forEach((root, members) -> add(camps, members, contradictions.get(root)));
    return camps;
  }

  private void add(List<Camps> camps, List<Claim> members, @Nullable List<Relation> contradicting) {
    boolean first = opposed(number(members.get(0).id()));
    List<Claim> same = members.stream().filter(c -> opposed(number(c.id())) == first).toList();
    List<Claim> other = members.stream().filter(c -> opposed(number(c.id())) != first).toList();
    List<Relation> contradictions =
        contradicting == null ? List.of() : contradicting.stream().distinct().toList();
    if (!other.isEmpty() || !contradictions.isEmpty()) {
      camps.add(new Camps(same, other, contradictions));
    }
  }
}
