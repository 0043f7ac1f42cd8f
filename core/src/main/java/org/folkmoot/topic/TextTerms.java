package org.folkmoot.topic;

import java.util.Arrays;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;

/**
 * The terms of one text: of each token, and the different ones with the token where each occurs
 * first. Arrays sorted by term, for a hundred thousand of these are held at once.
 */
final class TextTerms {

  private final AnnotatedText text;
  private final int[] byToken;
  private final int[] terms;
  private final int[] tokens;

  /**
   * The terms of {@code text}.
   *
   * @param byToken the term of each token, negative where it has none
   */
  TextTerms(AnnotatedText text, int[] byToken) {
    this.text = text;
    this.byToken = byToken;
    this.terms = Arrays.stream(byToken).filter(term -> term >= 0).sorted().distinct().toArray();
    this.tokens = new int[terms.length];
    for (int i = byToken.length - 1; i >= 0; i--) {
      if (byToken[i] >= 0) {
        tokens[find(byToken[i])] = i;
      }
    }
  }

  AnnotatedText text() {
    return text;
  }

  /** The term of {@code token}, negative where it has none. */
  int termAt(int token) {
    return byToken[token];
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
