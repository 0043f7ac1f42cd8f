package org.folkmoot.semantics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.BooleanSupplier;

/**
 * How much an answer may cost.
 *
 * @param steps choices tried; the same number gives the same answer everywhere
 * @param extensions how many are listed at most
 * @param stopped asked now and then; where it says yes, the search ends as if its steps were spent.
 *     For a clock of the caller's.
 */
public record SolverLimits(long steps, int extensions, BooleanSupplier stopped) {

  /** A million steps, ten thousand extensions, no clock. */
  public static final SolverLimits STANDARD = new SolverLimits(1_000_000, 10_000, () -> false);

  /** Checks that there is something to spend. */
  public SolverLimits {
    checkArgument(steps > 0, "steps %s must be positive", steps);
    checkArgument(extensions > 0, "extensions %s must be positive", extensions);
  }
}
