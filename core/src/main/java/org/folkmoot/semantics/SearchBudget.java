package org.folkmoot.semantics;

import java.util.function.BooleanSupplier;

/**
 * How much a search may cost. Steps are counted, not time, so that the same question gets the same
 * answer on every machine; a clock may stop it from outside. Not thread-safe.
 */
final class SearchBudget {

  private static final int LOOK = 1 << 10;

  private final long most;
  private final BooleanSupplier stopped;
  private long spent;
  private boolean isStopped;

  SearchBudget(long most, BooleanSupplier stopped) {
    this.most = most;
    this.stopped = stopped;
  }

  /** Spends a step; false where none is left. */
  boolean spend() {
    spent++;
    if (spent % LOOK == 0 && stopped.getAsBoolean()) {
      isStopped = true;
    }
    return !isSpent();
  }

  boolean isSpent() {
    return spent > most || isStopped;
  }

  long spent() {
    return spent;
  }
}
