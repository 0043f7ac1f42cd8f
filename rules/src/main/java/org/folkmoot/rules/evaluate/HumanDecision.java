package org.folkmoot.rules.evaluate;

import org.folkmoot.rules.ast.Disposition;

/**
 * What a person decided about a comment or its cluster. No rule overrides it, unless the text has
 * changed since.
 *
 * @param action what became of the comment
 * @param text the text it was decided on
 */
public record HumanDecision(Disposition action, String text) {}
