package org.folkmoot.rules.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one map, asked for one by one; what nobody asked for is an error. */
final class Keys {

  private final Node.Mapping map;
  private final Values values;
  private final Set<String> asked = new LinkedHashSet<>();

  Keys(Node.Mapping map, Values values) {
    this.map = map;
    this.values = values;
  }

  /** The keys of {@code node}; none, and an error, where it is no map. */
  static Keys of(Node node, Values values) {
    return new Keys(values.map(node), values);
  }

  Mark mark() {
    return map.mark();
  }

  boolean has(String key) {
    return find(key) != null;
  }

  /** The value of {@code key}, or null. */
  @Nullable Node get(String key) {
    asked.add(key);
    return find(key);
  }

  private @Nullable Node find(String key) {
    for (Node.Entry entry : map.entries()) {
      if (entry.key().value().equals(key)) {
        return entry.value();
      }
    }
    return null;
  }

  /** What {@code reader} makes of the value of {@code key}, or null where it is not there. */
  <T> @Nullable T maybe(String key, Function<Node, T> reader) {
    Node node = get(key);
    return node == null ? null : reader.apply(node);
  }

  <T> T or(String key, Function<Node, T> reader, T otherwise) {
    Node node = get(key);
    return node == null ? otherwise : reader.apply(node);
  }

  /** The same, and an error where it is not there. */
  <T> T need(String key, Function<Node, T> reader) {
    Node node = get(key);
    if (node == null) {
      values.problems().error(map.mark(), "the key " + key, "none");
      return reader.apply(new Node.Scalar(map.mark(), "", true));
    }
    return reader.apply(node);
  }

  /** Where the value of {@code key} stands, or the map. */
  Mark mark(String key) {
    Node node = find(key);
    return node == null ? map.mark() : node.mark();
  }

  /** All keys with their values, in order, as asked for. */
  List<Node.Entry> all() {
    map.entries().forEach(entry -> asked.add(entry.key().value()));
    return map.entries();
  }

  /** Complains of keys that nobody asked for. */
  void done() {
    for (Node.Entry entry : map.entries()) {
      String key = entry.key().value();
      if (!asked.contains(key)) {
        values
            .problems()
            .error(
                entry.key().mark(),
                "one of " + String.join(", ", asked),
                "the key " + Problems.quoted(key),
                Nearest.hint(key, asked));
      }
    }
  }
}
