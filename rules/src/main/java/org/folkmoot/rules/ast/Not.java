package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * This does not hold. Where it is unknown whether it holds, it is also unknown whether it does not.
 *
 * @param of what
 */
public record Not(Condition of) implements Condition {

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("not", of).map();
  }
}
