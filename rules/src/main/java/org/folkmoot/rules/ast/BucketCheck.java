package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * The comment or its author falls into a fixed share of all.
 *
 * @param percent how much of all
 * @param key of comments or of authors
 */
public record BucketCheck(Share percent, BucketKey key) implements Check {

  @Override
  public String name() {
    return "bucket";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields().put("percent", percent).put("key", key).map();
  }
}
