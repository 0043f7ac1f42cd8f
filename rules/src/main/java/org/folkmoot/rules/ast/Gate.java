package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * How good a rule must have been before it acts by itself.
 *
 * @param minPrecision the lower bound of its precision must be at least this
 * @param minDecided at least so many of its hits must have been decided by people
 */
public record Gate(Share minPrecision, int minDecided) implements Spelled {

  /** Where a file says nothing: 99 % on 200 hits. */
  public static final Gate STANDARD = new Gate(Share.of("0.99"), 200);

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("min_precision", minPrecision).put("min_decided", minDecided).map();
  }
}
