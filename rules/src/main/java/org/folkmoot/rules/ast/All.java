package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;

/**
 * All of these hold.
 *
 * @param of in the order of the file, at least one
 */
public record All(List<Condition> of) implements Condition {

  /** Copies the list and checks that there is something in it. */
  public All {
    of = List.copyOf(of);
    if (of.isEmpty()) {
      throw new IllegalArgumentException("of must not be empty");
    }
  }

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("all", of).map();
  }
}
