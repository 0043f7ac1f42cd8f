package org.folkmoot.evidence;

import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place on the other side of a cue: what is quoted, copied, answered or shared.
 *
 * @param comment the id of the comment, of the known text, or {@code article}
 * @param thread the thread it stands in, where it is not the one under analysis
 * @param author who wrote it, where known
 * @param span where, in that text
 */
public record Counterpart(
    String comment, @Nullable String thread, @Nullable String author, Span span) {}
