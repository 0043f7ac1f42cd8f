package org.folkmoot.copypasta;

import org.folkmoot.text.Span;

/**
 * The words that call a comment copypasta.
 *
 * @param clause where they stand
 * @param strong whether they say it in so many words
 */
record Callout(Span clause, boolean strong) {}
