package org.folkmoot.graph;

import org.folkmoot.argument.Label;

/**
 * How a claim stands in the argument.
 *
 * @param label whether it stands
 * @param strength how strongly, in [0,1]
 */
public record Standing(Label label, double strength) {}
