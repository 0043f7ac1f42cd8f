package org.folkmoot.graph;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.thread.Place;

/**
 * What leads from one {@link ArgumentState} to another: every change, each with its cause. Ids are
 * drawn from content, so what stays the same in a thread that grows is no change. Immutable.
 *
 * @param changes what is gone, what came, what is otherwise, who answers somebody else, what stands
 *     otherwise; each of these in the order of the state where it is found
 */
public record GraphDelta(List<Change> changes) {

  /** Nothing changed. */
  public static final GraphDelta NONE = new GraphDelta(List.of());

  /** Copies the list. */
  public GraphDelta {
    changes = List.copyOf(changes);
  }

  /** What is otherwise in {@code after}; nothing is known of why. Nearly linear. */
  public static GraphDelta between(ArgumentState before, ArgumentState after) {
    return between(before, after, Cause.COMPARED);
  }

  /** What is otherwise in {@code after}, and how it follows from {@code cause}. Nearly linear. */
  public static GraphDelta between(ArgumentState before, ArgumentState after, Cause cause) {
    return new GraphDelta(new Comparison(before, after, cause).changes());
  }

  /**
   * The state that these changes make of another: {@code between(a, b).applyTo(a).equals(b)}.
   * Linear.
   *
   * @throws IllegalArgumentException if they do not fit that state
   */
  public ArgumentState applyTo(ArgumentState before) {
    Map<String, Standing> standings = new LinkedHashMap<>(before.standings());
    Map<String, Place> parents = new LinkedHashMap<>(before.parents());
    for (Change change : changes) {
      if (change instanceof Change.Removed removed && removed.element() instanceof Claim) {
        standings.remove(removed.id());
      }
      if (change instanceof Change.Reparented moved && moved.after() == null) {
        parents.remove(moved.comment());
      }
    }
    for (Change change : changes) {
      if (change instanceof Change.Added added && added.standing() != null) {
        standings.put(added.id(), added.standing());
      } else if (change instanceof Change.StatusChanged status) {
        standings.put(status.id(), status.after());
      } else if (change instanceof Change.Reparented moved && moved.after() != null) {
        parents.put(moved.comment(), moved.after());
      }
    }
    List<Claim> claims = applied(before.graph().claims(), Claim.class);
    List<Relation> relations = applied(before.graph().relations(), Relation.class);
    return new ArgumentState(ArgumentGraph.of(claims, relations), standings, parents);
  }

  private <E extends ArgumentElement> List<E> applied(List<E> elements, Class<E> type) {
    Set<String> removed = new HashSet<>();
    Map<String, E> rescored = new HashMap<>();
    Map<Integer, E> added = new TreeMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Removed gone) {
        removed.add(gone.id());
      } else if (change instanceof Change.Rescored other && type.isInstance(other.after())) {
        rescored.put(other.id(), type.cast(other.after()));
      } else if (change instanceof Change.Added came && type.isInstance(came.element())) {
        added.put(came.at(), type.cast(came.element()));
      }
    }
    List<E> applied = new ArrayList<>();
    for (E element : elements) {
      if (!removed.contains(element.id())) {
        takeIn(added, applied);
        applied.add(rescored.getOrDefault(element.id(), element));
      }
    }
    takeIn(added, applied);
    checkArgument(
        added.isEmpty(), "elements to stand at places %s must find others before", added.keySet());
    return applied;
  }

  /** Adds what is to stand at the next places. */
  private static <E> void takeIn(Map<Integer, E> added, List<E> applied) {
    for (E next = added.remove(applied.size()); next != null; next = added.remove(applied.size())) {
      applied.add(next);
    }
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes of one sort. */
  public <C extends Change> List<C> of(Class<C> sort) {
    return changes.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /**
   * The changes in plain words, one a line, with quotes: first who answers whom, then the others in
   * their order. What a reader would not see, such as a change of less than whole per cent, is not
   * told.
   */
  public String text() {
    ChangeWords words = new ChangeWords(this);
    Stream<Change> answers = changes.stream().filter(Change.Reparented.class::isInstance);
    Stream<Change> others = changes.stream().filter(c -> !(c instanceof Change.Reparented));
    return Stream.concat(answers, others)
        .flatMap(change -> words.lines(change).stream())
        .collect(joining("\n"));
  }
}
