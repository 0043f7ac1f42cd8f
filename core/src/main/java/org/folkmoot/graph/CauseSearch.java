package org.folkmoot.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Finds for claims that stand otherwise what that follows from: goes out from the relations that
 * came, went or are otherwise, along relations of both graphs, from claim to claim that changed. By
 * breadth, so that the nearest cause is named. Linear in what lies around what changed.
 */
final class CauseSearch {

  private final ArgumentGraph before;
  private final ArgumentGraph after;
  private final Cause cause;
  private final Map<String, Cause> causes = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  CauseSearch(ArgumentGraph before, ArgumentGraph after, Cause cause) {
    this.before = before;
    this.after = after;
    this.cause = cause;
  }

  /** The same changes with their causes. */
  List<Change> explained(List<Change.StatusChanged> standings, List<Change> others) {
    Map<String, Change.StatusChanged> unexplained = new LinkedHashMap<>();
    standings.forEach(change -> unexplained.put(change.id(), change));
    Map<String, Cause> found = new HashMap<>();
    for (Change change : others) {
      ArgumentElement element = element(change);
      if (element != null) {
        explainItself(change, unexplained, found);
        reach(element.id(), element.id());
      }
    }
    while (!open.isEmpty()) {
      String id = open.remove();
      if (unexplained.remove(id) != null) {
        found.putIfAbsent(id, causeOf(id));
        neighbours(id).forEach(next -> reach(next, id));
      } else if (isRelation(id)) {
        ends(id).forEach(next -> reach(next, startOf(id)));
      }
    }
    List<Change> explained = new ArrayList<>();
    for (Change.StatusChanged change : standings) {
      Cause why = found.getOrDefault(change.id(), cause);
      explained.add(new Change.StatusChanged(change.claim(), change.before(), change.after(), why));
    }
    return explained;
  }

  private static void explainItself(
      Change change, Map<String, Change.StatusChanged> unexplained, Map<String, Cause> found) {
    if (unexplained.containsKey(change.id())) {
      found.putIfAbsent(change.id(), change.cause());
    }
  }

  private static @Nullable ArgumentElement element(Change change) {
    if (change instanceof Change.Added added) {
      return added.element();
    }
    if (change instanceof Change.Removed removed) {
      return removed.element();
    }
    return change instanceof Change.Rescored rescored ? rescored.after() : null;
  }

  private void reach(String id, String from) {
    if (causes.putIfAbsent(id, Cause.following(from)) == null) {
      open.add(id);
    }
  }

  private Cause causeOf(String id) {
    return causes.getOrDefault(id, cause);
  }

  /** Where the search came from when it came to a relation: the relation itself if it changed. */
  private String startOf(String relation) {
    return causeOf(relation).id();
  }

  private boolean isRelation(String id) {
    return after.relation(id).isPresent() || before.relation(id).isPresent();
  }

  private List<String> ends(String relation) {
    List<String> ends = new ArrayList<>();
    for (ArgumentGraph graph : List.of(after, before)) {
      graph.relation(relation).ifPresent(found -> addEnds(found, graph, ends));
    }
    return ends;
  }

  private static void addEnds(Relation relation, ArgumentGraph graph, List<String> ends) {
    ends.add(relation.to());
    ends.addAll(relation.from());
    graph.relationsTo(relation.id()).forEach(undercut -> ends.add(undercut.id()));
  }

  private List<String> neighbours(String claim) {
    List<String> around = new ArrayList<>();
    for (ArgumentGraph graph : List.of(after, before)) {
      graph.relationsFrom(claim).forEach(relation -> around.add(relation.id()));
      graph.relationsTo(claim).forEach(relation -> around.add(relation.id()));
    }
    return around;
  }
}
