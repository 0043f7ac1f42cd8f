package org.folkmoot.reply;

/** Numbers in a few steps, as features need them. */
final class Buckets {

  private Buckets() {}

  /** How many of the limits, which rise, the value is above. */
  static int of(double value, double... limits) {
    int bucket = 0;
    while (bucket < limits.length && value > limits[bucket]) {
      bucket++;
    }
    return bucket;
  }
}
