package org.folkmoot.semantics;

import org.folkmoot.argument.Relation;

/**
 * An attack and what disposes of it.
 *
 * @param attack the rebuttal or undercut
 * @param answer a rebuttal of its attacker, or of something that this one leads to, or an undercut
 *     of the attack; its own attacker stands
 */
public record AnsweredAttack(Relation attack, Relation answer) {}
