package org.folkmoot.argument;

import static com.google.common.base.Preconditions.checkArgument;

import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;

/**
 * The smallest argued unit: something asserted, with the exact characters that assert it
 * (argumentative discourse unit).
 *
 * @param id opaque, derived from place, span and quote
 * @param place the text it stands in
 * @param span where, not empty
 * @param quote exactly those characters
 * @param role claim or premise
 * @param kind what sort of statement it is
 * @param voice whether the author asserts it or reports it
 * @param score how sure it is that this is a unit of argument, in [0,1]
 */
public record Claim(
    String id,
    Place place,
    Span span,
    String quote,
    Role role,
    ClaimKind kind,
    Voice voice,
    double score)
    implements ArgumentElement {

  /** Checks that quote and span agree and that the span is not empty. */
  public Claim {
    checkArgument(!span.isEmpty(), "the span of a claim must not be empty");
    checkArgument(quote.length() == span.length(), "quote must be as long as its span %s", span);
    Scores.check(score);
  }

  /** A claim of {@code text} at {@code span} with an id derived from all of these. */
  public static Claim of(
      Place place,
      Span span,
      CharSequence text,
      Role role,
      ClaimKind kind,
      Voice voice,
      double score) {
    String quote = span.of(text);
    return new Claim(
        ElementIds.claim(place, span, quote), place, span, quote, role, kind, voice, score);
  }

  /** The same claim in another role. */
  public Claim withRole(Role other) {
    return new Claim(id, place, span, quote, other, kind, voice, score);
  }

  /** The same claim as another kind of statement. */
  public Claim withKind(ClaimKind other) {
    return new Claim(id, place, span, quote, role, other, voice, score);
  }

  /** By the id alone: cheap, since equal claims have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
