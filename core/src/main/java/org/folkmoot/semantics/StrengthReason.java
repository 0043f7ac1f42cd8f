package org.folkmoot.semantics;

import java.util.List;
import org.folkmoot.argument.Claim;

/**
 * Where the strength of a claim comes from. Rephrases are not taken away: they say which claims are
 * one.
 *
 * @param claim the claim asked about
 * @param base its strength if nothing bore on it, in [0,1]
 * @param strength its strength, in [0,1]; no value but the last iterate where not settled
 * @param converged whether the strength settled; if not there are no contributions
 * @param contributions those that change most first, then nearest first
 * @param left how many relations were not tried, since that would have cost too much
 * @param sentence in plain words
 */
public record StrengthReason(
    Claim claim,
    double base,
    double strength,
    boolean converged,
    List<Contribution> contributions,
    int left,
    String sentence) {

  /** How many relations share by Shapley's value at most: it tries every set of them. */
  public static final int MOST_SHARED = 12;

  /** Copies the list. */
  public StrengthReason {
    contributions = List.copyOf(contributions);
  }

  /** The same in these words. */
  StrengthReason in(String words) {
    return new StrengthReason(claim, base, strength, converged, contributions, left, words);
  }
}
