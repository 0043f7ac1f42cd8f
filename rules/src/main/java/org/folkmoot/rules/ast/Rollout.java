package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * A share of comments or authors for which a rule acts, chosen by a stable hash.
 *
 * @param percent how much of all
 * @param key of comments or of authors
 */
public record Rollout(Share percent, BucketKey key) implements Spelled {

  @Override
  public Map<String, Object> spelled() {
    return new Fields().put("percent", percent).put("key", key).map();
  }
}
