package org.folkmoot.rules.evaluate;

import org.folkmoot.rules.ast.Share;
import org.folkmoot.text.Hashes;

/** Stable shares of comments or authors: the same on every machine, and different for each rule. */
final class Buckets {

  private static final double RANGE = 1L << 53;

  private Buckets() {}

  /** Whether {@code id} is among the share {@code percent} of all, by {@code salt}. */
  static boolean holds(Share percent, String salt, String id) {
    long hash = Hashes.join(Hashes.of(salt), Hashes.of(id));
    return (hash >>> 11) / RANGE < percent.asDouble();
  }
}
