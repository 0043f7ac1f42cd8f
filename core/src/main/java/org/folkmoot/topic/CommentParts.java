package org.folkmoot.topic;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of one comment hang together. The sentence last asked for is remembered, so that
 * asking for claims in order is linear also where one sentence holds them all. Not thread-safe.
 */
final class CommentParts {

  private static final Set<Signal> CONNECTIVES =
      EnumSet.of(
          Signal.SUPPORT,
          Signal.ELABORATION,
          Signal.CONCLUSION,
          Signal.REASON_ABOVE,
          Signal.CONTRAST);

  private final ThreadTerms thread;
  private final int comment;
  private final Lexicon lexicon;
  private final TermLikelihood likelihood;
  private final @Nullable TextTerms parent;
  private final AnnotatedText text;
  private final Map<Integer, Integer> counts;
  private final int contentWords;
  private Span sentence = new Span(0, 0);
  private boolean sentenceHolds;

  CommentParts(
      ThreadTerms thread,
      int comment,
      Lexicon lexicon,
      TermLikelihood likelihood,
      @Nullable TextTerms parent) {
    this.thread = thread;
    this.comment = comment;
    this.lexicon = lexicon;
    this.likelihood = likelihood;
    this.parent = parent;
    this.text = thread.comment(comment).text();
    Span all = new Span(0, text.text().length());
    this.counts = counts(all);
    this.contentWords = text.terms().count(all);
  }

  private Map<Integer, Integer> counts(Span span) {
    Map<Integer, Integer> counts = new HashMap<>();
    Tokens tokens = text.tokens();
    int to = tokens.firstFrom(span.end());
    for (int i = tokens.firstFrom(span.start()); i < to; i++) {
      int term = thread.vocabulary().term(text, i);
      if (term >= 0 && !thread.vocabulary().isCommon(term)) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * Whether a claim is tied to the rest of its comment: it points at it, shares a rare term with
   * it, is joined to it by a word or in one sentence, or is most of it.
   */
  boolean hangsTogether(Span claim, Remark remark) {
    return remark.points()
        || remark.contentWords() * 3 >= contentWords * 2
        || sharesWithRest(claim)
        || sentenceHolds(claim);
  }

  private boolean sharesWithRest(Span claim) {
    return counts(claim).entrySet().stream()
        .anyMatch(term -> counts.getOrDefault(term.getKey(), 0) > term.getValue());
  }

  private boolean sentenceHolds(Span claim) {
    Span around = sentenceAt(claim.start());
    if (!around.equals(sentence)) {
      sentence = around;
      sentenceHolds = isJoined(around) || holds(around);
    }
    return sentenceHolds;
  }

  private boolean holds(Span around) {
    return likelihood.bearing(comment, around, parent).anchored()
        || Remark.of(text, around, lexicon).talk() != Remark.Talk.NONE;
  }

  /** Whether a sentence opens with a word that joins it to the one before. */
  private boolean isJoined(Span around) {
    int first = text.tokens().firstFrom(around.start());
    return text.signalsIn(around).stream()
        .takeWhile(signal -> signal.from() == first)
        .anyMatch(signal -> CONNECTIVES.contains(signal.value()));
  }

  private Span sentenceAt(int offset) {
    List<Span> sentences = text.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return low < sentences.size() ? sentences.get(low) : new Span(offset, offset);
  }
}
