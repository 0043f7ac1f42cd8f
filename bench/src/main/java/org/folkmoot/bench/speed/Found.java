package org.folkmoot.bench.speed;

import java.util.regex.Matcher;

/**
 * What a contestant found in one comment, packed into a number so that reading the result costs
 * neither memory nor an object: how many things, and a mixture of all their offsets, which keeps
 * the compiler from leaving out what nobody looks at.
 */
final class Found {

  private Found() {}

  static long of(int count, int offsets) {
    return (long) count << 32 | (offsets & 0xFFFF_FFFFL);
  }

  /** All that an expression finds. */
  static long all(Matcher matcher) {
    int count = 0;
    int offsets = 0;
    while (matcher.find()) {
      count++;
      offsets += matcher.start() ^ matcher.end();
    }
    return of(count, offsets);
  }

  static int count(long found) {
    return (int) (found >>> 32);
  }

  static int offsets(long found) {
    return (int) found;
  }
}
