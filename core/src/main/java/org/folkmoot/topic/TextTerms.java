package org.folkmoot.topic;

import java.util.Arrays;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;

/**
 * The different terms of one text, each with the token where it occurs first. Parallel arrays
 * sorted by term, for a hundred thousand of these are held at once.
 */
final class TextTerms {

  private final AnnotatedText text;
  private final int[] terms;
  private final int[] tokens;

  TextTerms(AnnotatedText text, int[] terms, int[] tokens) {
    this.text = text;
    this.terms = terms;
    this.tokens = tokens;
  }

  AnnotatedText text() {
    return text;
  }

  int size() {
    return terms.length;
  }

  int term(int at) {
    return terms[at];
  }

  /** The place of {@code term} in the arrays, or a negative number. */
  int find(int term) {
    return Arrays.binarySearch(terms, term);
  }

  boolean contains(int term) {
    return find(term) >= 0;
  }

  /** The characters that carry the term at {@code at} where it occurs first. */
  Span span(int at) {
    return text.terms().span(tokens[at]);
  }

  Cue cue(EvidenceKind kind, int term, double weight) {
    return Cue.of(kind, text.place(), span(find(term)), text.text(), weight);
  }

  Counterpart counterpart(int term) {
    return new Counterpart(text.place().id(), null, text.author(), span(find(term)));
  }
}
