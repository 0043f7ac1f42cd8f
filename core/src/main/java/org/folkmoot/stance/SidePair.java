package org.folkmoot.stance;

import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.text.Span;

/**
 * A claim and the claim of another text that it answers.
 *
 * @param text the text of the answer
 * @param claim the claim that answers
 * @param answered the text that is answered
 * @param target the claim over there
 * @param setting who answers whom, and where
 */
public record SidePair(
    AnnotatedText text, Span claim, AnnotatedText answered, Span target, SideSetting setting) {}
