package org.folkmoot.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Characters that speak for a judgement.
 *
 * @param kind how they speak for it
 * @param place the text they stand in
 * @param span where, in that text
 * @param quote exactly those characters
 * @param weight how much they count beside the other cues of the same evidence; no fixed scale
 * @param of what they match on the other side, where they match something
 */
public record Cue(
    EvidenceKind kind,
    Place place,
    Span span,
    String quote,
    double weight,
    @Nullable Counterpart of) {

  /** Checks that quote and span agree in length and that the weight is a number. */
  public Cue {
    checkArgument(Double.isFinite(weight), "weight %s must be finite", weight);
    checkArgument(quote.length() == span.length(), "quote must be as long as its span %s", span);
  }

  /** A cue of {@code text} at {@code span}. */
  public static Cue of(EvidenceKind kind, Place place, Span span, String text, double weight) {
    return new Cue(kind, place, span, span.of(text), weight, null);
  }

  /** The same cue with its other side. */
  public Cue matching(Counterpart counterpart) {
    return new Cue(kind, place, span, quote, weight, counterpart);
  }
}
