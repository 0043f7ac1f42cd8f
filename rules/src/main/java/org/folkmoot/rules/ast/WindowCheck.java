package org.folkmoot.rules.ast;

import java.time.Duration;
import java.util.Map;

/**
 * How much there was in the time up to and with the comment.
 *
 * @param key of whom
 * @param of what; different ones are written as {@code distinct}, others as {@code count}
 * @param within how far back
 * @param is how much it must be
 */
public record WindowCheck(WindowKey key, Counted of, Duration within, Comparison is)
    implements Check {

  @Override
  public String name() {
    return of.isDistinct() ? "distinct" : "count";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("key", key).put("of", of).put("within", within).put("is", is).map();
  }
}
