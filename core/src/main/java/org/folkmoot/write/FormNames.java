package org.folkmoot.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names for ids in a form that cannot hold every character. Different ids get different names, so
 * that no edge ends on the wrong node: where two would look alike, a number follows the second. Not
 * thread-safe.
 */
final class FormNames {

  private final UnaryOperator<String> plain;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /**
   * Names of a form.
   *
   * @param plain makes of any text one that the form can hold
   */
  FormNames(UnaryOperator<String> plain) {
    this.plain = plain;
  }

  /** The name of the thing with that id: the same at each call. */
  String of(String id) {
    String name = names.get(id);
    if (name == null) {
      name = fresh(id);
      names.put(id, name);
    }
    return name;
  }

  /** A name like {@code wish} that nothing else has or will get. */
  String fresh(String wish) {
    String name = plain.apply(wish);
    String free = name;
    while (!taken.add(free)) {
      free = name + "~" + copies.merge(name, 1, Integer::sum);
    }
    return free;
  }
}
