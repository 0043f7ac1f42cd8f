package org.folkmoot.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done to a comment, as its author may ask (Regulation (EU) 2022/2065, article
 * 17): the facts, the ground, whether machines found it or decided it, and what can be done about
 * it. It names no other user and no secret rule.
 *
 * @param facts what was found, in words of the comment itself
 * @param ground the rule of the house that it goes against, where one is named
 * @param automatedDetection whether an automatic check found it
 * @param automatedDecision whether no person decides
 * @param redress what the author can do
 */
public record StatementOfReasons(
    String facts,
    @Nullable String ground,
    boolean automatedDetection,
    boolean automatedDecision,
    String redress) {}
