package org.folkmoot.graph;

import org.folkmoot.argument.Claim;

/**
 * A claim on which a sub-debate turns.
 *
 * @param claim the claim
 * @param share of the shortest ways between a claim of one camp and a claim of the other, how many
 *     lead through it, in (0,1]
 */
public record Crux(Claim claim, double share) {}
