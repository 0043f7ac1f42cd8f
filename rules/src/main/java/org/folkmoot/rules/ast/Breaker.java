package org.folkmoot.rules.ast;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a rule falls back to the queue.
 *
 * @param maxShare a version younger than a day hits more than this share of all comments
 * @param maxPerDay it hits more than so many in a day; null for no such limit
 */
public record Breaker(Share maxShare, @Nullable Integer maxPerDay) implements Spelled {

  /** Where a file says nothing: 5 %, and no limit a day. */
  public static final Breaker STANDARD = new Breaker(Share.of("0.05"), null);

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("max_share", maxShare).put("max_per_day", maxPerDay).map();
  }
}
