package org.folkmoot.thread;

import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that was cut, assumed or left undone, said openly.
 *
 * @param what which limit or assumption, in plain words
 * @param cut what it did to this input, in plain words
 * @param comment the comment it concerns, or {@link Place#ARTICLE_ID}, where it concerns one
 * @param span where in that text, where it concerns a part
 */
public record Limit(String what, String cut, @Nullable String comment, @Nullable Span span) {}
