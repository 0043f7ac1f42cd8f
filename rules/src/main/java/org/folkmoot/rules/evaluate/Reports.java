package org.folkmoot.rules.evaluate;

/**
 * How often readers reported a comment.
 *
 * @param count reports
 * @param distinct different readers
 */
public record Reports(int count, int distinct) {

  /** Checks {@code 0 <= distinct <= count}. */
  public Reports {
    if (distinct < 0 || distinct > count) {
      throw new IllegalArgumentException(
          "distinct " + distinct + " must be in [0, count = " + count + "]");
    }
  }
}
