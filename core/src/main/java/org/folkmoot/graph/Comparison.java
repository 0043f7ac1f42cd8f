package org.folkmoot.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.thread.Place;

/** Finds the changes between two states and what each follows from. Used once. */
final class Comparison {

  private final ArgumentState before;
  private final ArgumentState after;
  private final Cause cause;
  private final List<Change> removed = new ArrayList<>();
  private final List<Change> added = new ArrayList<>();
  private final List<Change> rescored = new ArrayList<>();

  Comparison(ArgumentState before, ArgumentState after, Cause cause) {
    this.before = before;
    this.after = after;
    this.cause = cause;
  }

  List<Change> changes() {
    compare(before.graph().claims(), after.graph().claims());
    compare(before.graph().relations(), after.graph().relations());
    List<Change> changes = new ArrayList<>(removed);
    changes.addAll(added);
    changes.addAll(rescored);
    List<Change> caused = withCauses(changes);
    caused.addAll(reparented());
    caused.addAll(standings(caused));
    return caused;
  }

  /** Of those in both, the most that stand in the same order stay; others are gone and come. */
  private void compare(List<? extends ArgumentElement> old, List<? extends ArgumentElement> now) {
    Map<String, Integer> places = new HashMap<>();
    now.forEach(element -> places.put(element.id(), places.size()));
    Set<String> staying = new HashSet<>();
    List<ArgumentElement> common = new ArrayList<>();
    for (ArgumentElement element : old) {
      if (places.containsKey(element.id())) {
        common.add(element);
      }
    }
    int[] order = common.stream().mapToInt(each -> place(places, each)).toArray();
    for (int kept : LongestRise.of(order)) {
      staying.add(common.get(kept).id());
    }
    for (ArgumentElement element : old) {
      if (!staying.contains(element.id())) {
        removed.add(new Change.Removed(element, cause));
      } else {
        ArgumentElement other = now.get(place(places, element));
        if (!element.equals(other)) {
          rescored.add(new Change.Rescored(element, other, cause));
        }
      }
    }
    for (int i = 0; i < now.size(); i++) {
      ArgumentElement element = now.get(i);
      if (!staying.contains(element.id())) {
        Standing standing = after.standings().get(element.id());
        added.add(new Change.Added(element, i, element instanceof Claim ? standing : null, cause));
      }
    }
  }

  private static int place(Map<String, Integer> places, ArgumentElement element) {
    return Objects.requireNonNull(places.get(element.id()));
  }

  /** A relation that comes or goes with a claim follows from that. */
  private List<Change> withCauses(List<Change> changes) {
    Set<String> claims = new HashSet<>();
    Set<String> relations = new HashSet<>();
    for (Change change : changes) {
      if (!(change instanceof Change.Rescored)) {
        (isRelation(change) ? relations : claims).add(change.id());
      }
    }
    List<Change> caused = new ArrayList<>();
    changes.forEach(change -> caused.add(withCause(change, claims, relations)));
    return caused;
  }

  private static boolean isRelation(Change change) {
    return change instanceof Change.Added added && added.element() instanceof Relation
        || change instanceof Change.Removed removed && removed.element() instanceof Relation;
  }

  private Change withCause(Change change, Set<String> claims, Set<String> relations) {
    if (change instanceof Change.Added came && came.element() instanceof Relation relation) {
      return new Change.Added(relation, came.at(), null, follows(relation, claims, relations));
    }
    if (change instanceof Change.Removed gone && gone.element() instanceof Relation relation) {
      return new Change.Removed(relation, follows(relation, claims, relations));
    }
    return change;
  }

  private Cause follows(Relation relation, Set<String> claims, Set<String> relations) {
    for (String start : relation.from()) {
      if (claims.contains(start)) {
        return Cause.following(start);
      }
    }
    boolean end = claims.contains(relation.to()) || relations.contains(relation.to());
    return end ? Cause.following(relation.to()) : cause;
  }

  private List<Change> reparented() {
    List<Change> changes = new ArrayList<>();
    before
        .parents()
        .forEach(
            (comment, place) -> {
              if (!after.parents().containsKey(comment)) {
                changes.add(new Change.Reparented(comment, place, null, cause));
              }
            });
    after
        .parents()
        .forEach(
            (comment, place) -> {
              Place old = before.parents().get(comment);
              if (!place.equals(old)) {
                changes.add(new Change.Reparented(comment, old, place, cause));
              }
            });
    return changes;
  }

  private List<Change> standings(List<Change> others) {
    Set<String> come = new HashSet<>();
    added.forEach(change -> come.add(change.id()));
    List<Change.StatusChanged> changes = new ArrayList<>();
    for (Claim claim : after.graph().claims()) {
      Standing old = before.standings().get(claim.id());
      Standing now = after.standings().get(claim.id());
      if (old != null && now != null && !old.equals(now) && !come.contains(claim.id())) {
        changes.add(new Change.StatusChanged(claim, old, now, cause));
      }
    }
    return changes.isEmpty()
        ? List.of()
        : new CauseSearch(before.graph(), after.graph(), cause).explained(changes, others);
  }
}
