package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;

/**
 * At least one of these holds.
 *
 * @param of in the order of the file, at least one
 */
public record Any(List<Condition> of) implements Condition {

  /** Copies the list and checks that there is something in it. */
  public Any {
    of = List.copyOf(of);
    if (of.isEmpty()) {
      throw new IllegalArgumentException("of must not be empty");
    }
  }

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("any", of).map();
  }
}
