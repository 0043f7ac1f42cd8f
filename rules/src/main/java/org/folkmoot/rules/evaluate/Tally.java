package org.folkmoot.rules.evaluate;

/**
 * How much there was in a window.
 *
 * @param least so many are known of
 * @param exact whether there were no more
 */
record Tally(int least, boolean exact) {}
