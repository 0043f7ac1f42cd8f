package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.evidence.Scores;

/**
 * Which claims say the same. "The same" passes on from claim to claim, but only by merges that are
 * written down: the surest rephrase first, each joins two classes or says what is known already.
 *
 * @param classes every claim is in one; each in claim order, ordered by their first claim
 */
public record RephraseClasses(List<RephraseClass> classes) {

  /** Copies the list. */
  public RephraseClasses {
    classes = List.copyOf(classes);
  }

  /**
   * The classes of a graph. Nearly linear: the smaller class is always poured into the larger.
   *
   * @param threshold rephrases below this score merge nothing, in [0,1]
   */
  public static RephraseClasses of(ArgumentGraph graph, double threshold) {
    return new Merging(graph, Scores.check(threshold)).classes();
  }

  /** Claims under way to one class. */
  private static final class Group {
    final List<String> members = new ArrayList<>();
    final List<Rephrase> merges = new ArrayList<>();

    void takeIn(Group other) {
      members.addAll(other.members);
      merges.addAll(other.merges);
    }
  }

  /** One merging of one graph. */
  private static final class Merging {
    private final ArgumentGraph graph;
    private final double threshold;
    private final Map<String, Group> groups = new HashMap<>();

    Merging(ArgumentGraph graph, double threshold) {
      this.graph = graph;
      this.threshold = threshold;
      for (Claim claim : graph.claims()) {
        Group group = new Group();
        group.members.add(claim.id());
        groups.put(claim.id(), group);
      }
    }

    private Group group(String claim) {
      return Objects.requireNonNull(groups.get(claim), claim);
    }

    RephraseClasses classes() {
      graph.relations().stream()
          .filter(Rephrase.class::isInstance)
          .map(Rephrase.class::cast)
          .filter(rephrase -> rephrase.score() >= threshold)
          .sorted(
              Comparator.comparingDouble((Rephrase rephrase) -> -rephrase.score())
                  .thenComparing(Rephrase::id))
          .forEach(this::merge);
      Map<Group, List<Claim>> members = new LinkedHashMap<>();
      for (Claim claim : graph.claims()) {
        members.computeIfAbsent(group(claim.id()), group -> new ArrayList<>()).add(claim);
      }
      List<RephraseClass> classes = new ArrayList<>();
      members.forEach((group, claims) -> classes.add(new RephraseClass(claims, sorted(group))));
      return new RephraseClasses(classes);
    }

    private static List<Rephrase> sorted(Group group) {
      return group.merges.stream()
          .sorted(
              Comparator.comparingDouble((Rephrase rephrase) -> -rephrase.score())
                  .thenComparing(Rephrase::id))
          .toList();
    }

    private void merge(Rephrase rephrase) {
      Group first = group(rephrase.first());
      Group second = group(rephrase.second());
      if (first == second) {
        return;
      }
      Group small = first.members.size() < second.members.size() ? first : second;
      Group large = small == first ? second : first;
      large.takeIn(small);
      large.merges.add(rephrase);
      small.members.forEach(member -> groups.put(member, large));
    }
  }
}
