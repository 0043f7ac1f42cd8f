package org.folkmoot.rules.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two spelled trees. The order of a list has no meaning in rules: what stands in both is
 * left out, what is left over is paired by its key, so that a check that was changed is told as a
 * change and not as one that went and one that came. Depth is bounded by that of rules.
 */
final class SpelledDiff {

  /** Told of each difference. */
  interface Sink {
    void differs(String where, @Nullable Object before, @Nullable Object after);
  }

  private final Sink sink;

  SpelledDiff(Sink sink) {
    this.sink = sink;
  }

  void compare(String where, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before instanceof Map<?, ?> one
        && after instanceof Map<?, ?> other
        && isAlike(one, other)) {
      maps(where, one, other);
    } else if (before instanceof List<?> one && after instanceof List<?> other) {
      lists(where, one, other);
    } else {
      sink.differs(where, before, after);
    }
  }

  /** Whether one key is in both: two checks of other kinds have nothing to compare. */
  private static boolean isAlike(Map<?, ?> one, Map<?, ?> other) {
    return one.keySet().stream().anyMatch(other::containsKey);
  }

  private void maps(String where, Map<?, ?> before, Map<?, ?> after) {
    Set<Object> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Object key : keys) {
      compare(where + "." + key, before.get(key), after.get(key));
    }
  }

  private void lists(String where, List<?> before, List<?> after) {
    List<Object> gone = without(before, after);
    List<Object> come = without(after, before);
    for (Object one : List.copyOf(gone)) {
      Object partner = partner(one, come);
      if (partner != null) {
        gone.remove(one);
        come.remove(partner);
        compare(where, one, partner);
      }
    }
    gone.forEach(one -> sink.differs(where, one, null));
    come.forEach(one -> sink.differs(where, null, one));
  }

  private static List<Object> without(List<?> list, List<?> other) {
    List<Object> rest = new ArrayList<>(list);
    Set<Object> known = new LinkedHashSet<>(other);
    rest.removeIf(known::contains);
    return rest;
  }

  private static @Nullable Object partner(Object one, List<Object> others) {
    return others.stream()
        .filter(
            other -> one instanceof Map<?, ?> a && other instanceof Map<?, ?> b && isAlike(a, b))
        .findFirst()
        .orElse(null);
  }
}
