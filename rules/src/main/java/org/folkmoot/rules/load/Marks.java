package org.folkmoot.rules.load;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where the parts of a file of rules stand. By identity: equal parts may stand in two places. */
public final class Marks {

  private final IdentityHashMap<Object, Map<String, Mark>> marks = new IdentityHashMap<>();

  /** No places yet; also for rules that come from no file. */
  public Marks() {}

  <T> T put(T part, Mark mark) {
    return put(part, "", mark);
  }

  <T> T put(T part, String field, Mark mark) {
    marks.computeIfAbsent(part, key -> new HashMap<>()).put(field, mark);
    return part;
  }

  /** Where {@code part} stands. */
  public Mark of(Object part) {
    return of(part, "");
  }

  /** Where a field of {@code part} stands, or the part itself where the field is not said. */
  public Mark of(Object part, String field) {
    Map<String, Mark> known = marks.getOrDefault(part, Map.of());
    return known.getOrDefault(field, known.getOrDefault("", Mark.NOWHERE));
  }
}
