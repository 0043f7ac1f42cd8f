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

  /** How far back it is, in steps. */
  static int distance(int i, int j) {
    return i - j <= 4 ? i - j : 4 + of(i - j, 4, 6, 10, 20, 50);
  }

  /** How far into the thread it is, in steps. */
  static int place(int i) {
    return of(i, 1, 2, 3, 4, 6, 9, 14, 24, 60);
  }

  /** Where the candidate stands as far as most features care: just before, first, else. */
  static int spot(int i, int j) {
    return (i - j == 1 ? 1 : 0) + (j == 0 ? 2 : 0);
  }

  /** How many words, in steps. */
  static int length(int words) {
    return of(words, 3, 10, 25, 60, 150, 300);
  }
}
