package org.folkmoot.copypasta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.jspecify.annotations.Nullable;

/** Which texts are copies of the same first one. */
final class Copies {

  private final Map<Integer, Integer> roots = new HashMap<>();
  private final Map<Integer, Members> members = new HashMap<>();

  /** The texts that go back to one. */
  private static final class Members {
    private final FirstSeen first;
    private final Set<String> authors = new HashSet<>();
    private int nameless;
    private int size;

    Members(FirstSeen first) {
      this.first = first;
      add(first.author());
    }

    void add(@Nullable String author) {
      size++;
      if (author == null) {
        nameless = 1;
      } else {
        authors.add(author);
      }
    }

    Cluster cluster() {
      String id = "d-" + ElementIds.digest(String.valueOf(first.thread()), first.comment());
      return new Cluster(id, size, authors.size() + nameless, first);
    }
  }

  /** The first text that {@code number} goes back to, itself if it is no copy. */
  int root(int number) {
    return roots.getOrDefault(number, number);
  }

  /** Notes that {@code copy} is one of {@code root}, a text that is itself no copy. */
  void add(int copy, @Nullable String author, int root, FirstSeen first) {
    roots.put(copy, root);
    members.computeIfAbsent(root, r -> new Members(first)).add(author);
  }

  Cluster cluster(int root) {
    Members found = members.get(root);
    if (found == null) {
      throw new IllegalArgumentException("root " + root + " must have copies");
    }
    return found.cluster();
  }
}
