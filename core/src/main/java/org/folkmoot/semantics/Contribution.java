package org.folkmoot.semantics;

import org.folkmoot.argument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a relation does to the strength of a claim.
 *
 * @param relation a support, rebuttal or undercut from which the claim can be reached
 * @param change the strength with all relations minus the strength without this one, in [-1,1];
 *     null where the strengths do not settle without it, so that there is no such value
 * @param shapley its fair share of what all of them do together (Shapley 1953), in [-1,1]; null
 *     where they are more than {@value StrengthReason#MOST_SHARED}, or some of the strengths it
 *     would be made of do not settle
 */
public record Contribution(Relation relation, @Nullable Double change, @Nullable Double shapley) {}
