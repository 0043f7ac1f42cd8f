package org.folkmoot.relation;

/**
 * How probable it is that a unit takes part in links inside its text, whichever they are.
 *
 * @param source that it speaks for or against another unit, in (0,1)
 * @param target that another unit speaks for or against it, in (0,1)
 */
public record LinkOdds(double source, double target) {}
