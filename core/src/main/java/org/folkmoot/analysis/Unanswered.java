package org.folkmoot.analysis;

import org.folkmoot.argument.Relation;

/**
 * An attack that nobody has answered: no claim attacks its attacker, or what says the same, and
 * none undercuts it.
 *
 * @param attack the rebuttal or undercut
 * @param weight its score times the strength of its attacker, in [0,1]; where the strengths are not
 *     settled, times the attacker's own score
 */
public record Unanswered(Relation attack, double weight) {}
