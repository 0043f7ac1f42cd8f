package org.folkmoot.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tree of JSON values that grows in the order of the text, with a bound on its size. */
final class TreeGrowth {

  private final int base;
  private final int most;
  private final Deque<JsonValue> open = new ArrayDeque<>();
  private @Nullable JsonValue root;
  private @Nullable String name;
  private int count;

  TreeGrowth(int base, int most) {
    this.base = base;
    this.most = most;
  }

  int most() {
    return most;
  }

  boolean isEmpty() {
    return root == null;
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  JsonValue root() {
    return Objects.requireNonNull(root);
  }

  /** The next value is the field of that name. */
  void name(String next) {
    name = next;
  }

  /** Whether there was room for one more. */
  boolean add(JsonValue.Kind kind, int offset, @Nullable String text) {
    JsonValue value = new JsonValue(kind, base + offset, text);
    if (open.isEmpty()) {
      root = value;
    } else {
      open.getLast().add(name, value);
    }
    name = null;
    if (value.isObject() || value.isArray()) {
      open.addLast(value);
    }
    return ++count <= most;
  }

  void close() {
    open.removeLast();
  }
}
