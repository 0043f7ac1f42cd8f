package org.folkmoot.thread;

import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page and what it was taken for.
 *
 * @param kind what it is
 * @param span where it lies in the page
 * @param comment the comment it belongs to, where it belongs to one
 * @param reason why it was taken for that, in plain words
 */
public record Block(BlockKind kind, Span span, @Nullable String comment, String reason) {}
