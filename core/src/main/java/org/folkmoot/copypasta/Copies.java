package org.folkmoot.copypasta;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.jspecify.annotations.Nullable;

/**
 * Which texts are copies of the same first one: a forest in which each copy hangs on the text it
 * was copied from. Only copies and what they hang on take memory. Adding a copy takes constant
 * time; moving one, time in proportion to those that hang on it.
 */
final class Copies {

  /** No text. */
  static final int NONE = -1;

  /** The first seen has a time, or is the earlier of those that have none. */
  private static final Instant UNKNOWN = Instant.MAX;

  private final int known;
  private final IntFunction<FirstSeen> names;
  private final Map<Integer, Node> nodes = new HashMap<>();

  /**
   * No copies yet.
   *
   * @param known the numbers below it were known beforehand, before all comments
   * @param names how results name the text with a number
   */
  Copies(int known, IntFunction<FirstSeen> names) {
    this.known = known;
    this.names = names;
  }

  private static final class Node {
    private final int number;
    private final @Nullable String author;
    private final Instant created;
    private final List<Node> copies = new ArrayList<>(0);
    private @Nullable Node source;
    private Members members;

    Node(int number, @Nullable String author, Instant created) {
      this.number = number;
      this.author = author;
      this.created = created;
      this.members = new Members();
      members.add(this);
    }

    boolean isAlone() {
      return source == null && copies.isEmpty();
    }

    boolean isBefore(Node other) {
      int order = created.compareTo(other.created);
      return order == 0 ? number < other.number : order < 0;
    }

    Node root() {
      Node at = this;
      while (at.source != null) {
        at = at.source;
      }
      return at;
    }

    /** This one and all that hang on it. */
    List<Node> tree() {
      List<Node> tree = new ArrayList<>();
      Deque<Node> open = new ArrayDeque<>(List.of(this));
      while (!open.isEmpty()) {
        Node node = open.remove();
        tree.add(node);
        open.addAll(node.copies);
      }
      return tree;
    }
  }

  /** Those that go back to one text, counted. */
  private static final class Members {
    private final Map<String, Integer> authors = new HashMap<>();
    private int nameless;
    private int size;

    /** Not known where the first one has left. */
    private @Nullable Node first;

    void add(Node node) {
      size++;
      if (node.author == null) {
        nameless++;
      } else {
        authors.merge(node.author, 1, Integer::sum);
      }
      if (size == 1 || (first != null && node.isBefore(first))) {
        first = node;
      }
      node.members = this;
    }

    void remove(Node node) {
      size--;
      if (node.author == null) {
        nameless--;
      } else {
        authors.computeIfPresent(node.author, (name, count) -> count == 1 ? null : count - 1);
      }
      first = first == node ? null : first;
    }

    Node first(Node any) {
      Node found = first;
      if (found == null) {
        found = any;
        for (Node node : any.root().tree()) {
          found = node.isBefore(found) ? node : found;
        }
        first = found;
      }
      return found;
    }

    int authorCount() {
      return authors.size() + (nameless > 0 ? 1 : 0);
    }
  }

  /** What {@code number} was copied from, or {@link #NONE}. */
  int source(int number) {
    Node node = nodes.get(number);
    return node == null || node.source == null ? NONE : node.source.number;
  }

  /** The texts that were copied from {@code number}. */
  List<Integer> copiesOf(int number) {
    Node node = nodes.get(number);
    return node == null ? List.of() : node.copies.stream().map(copy -> copy.number).toList();
  }

  /** Says what {@code copy} was copied from, or that it is no copy, whatever it was before. */
  void set(int copy, int source) {
    if (source(copy) != source) {
      takeAway(copy);
      if (source != NONE) {
        hang(node(copy), node(source));
      }
    }
  }

  private Node node(int number) {
    return nodes.computeIfAbsent(number, this::newNode);
  }

  private Node newNode(int number) {
    FirstSeen name = names.apply(number);
    Instant created = name.created() == null ? UNKNOWN : name.created();
    return new Node(number, name.author(), number < known ? Instant.MIN : created);
  }

  private static void hang(Node copy, Node source) {
    copy.source = source;
    source.copies.add(copy);
    copy.tree().forEach(source.members::add);
  }

  private void takeAway(int copy) {
    Node node = nodes.get(copy);
    if (node != null && node.source != null) {
      Node source = node.source;
      List<Node> tree = node.tree();
      tree.forEach(node.members::remove);
      node.source = null;
      source.copies.remove(node);
      Members own = new Members();
      tree.forEach(own::add);
      drop(node);
      drop(source);
    }
  }

  private void drop(Node node) {
    if (node.isAlone()) {
      nodes.remove(node.number);
    }
  }

  /** Takes {@code number} away and lets all that hang on it go. */
  void remove(int number) {
    copiesOf(number).forEach(copy -> set(copy, NONE));
    set(number, NONE);
  }

  /** The copies that {@code number}, one of them, belongs to. */
  Cluster cluster(int number) {
    Node node = nodes.get(number);
    if (node == null) {
      throw new IllegalArgumentException("text " + number + " must have copies");
    }
    Members members = node.members;
    FirstSeen first = names.apply(members.first(node).number);
    String id = "d-" + ElementIds.digest(String.valueOf(first.thread()), first.comment());
    return new Cluster(id, members.size, members.authorCount(), first);
  }
}
