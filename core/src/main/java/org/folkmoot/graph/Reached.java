package org.folkmoot.graph;

import org.folkmoot.argument.Claim;

/**
 * A claim that a chain of relations of one kind leads to, or from.
 *
 * @param claim the claim
 * @param steps how many relations the shortest such chain has, from 1; among attacks an odd number
 *     speaks against, an even one for
 */
public record Reached(Claim claim, int steps) {}
