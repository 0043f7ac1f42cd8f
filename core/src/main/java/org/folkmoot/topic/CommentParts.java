package org.folkmoot.topic;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of one comment hang together. The paragraph last asked for is remembered, so that
 * asking for claims in order is linear also where one paragraph holds them all. Not thread-safe.
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
  private final int[] others;
  private final Lexicon lexicon;
  private final TermLikelihood likelihood;
  private final @Nullable TextTerms parent;
  private final AnnotatedText text;
  private final Map<Integer, Integer> counts;
  private final int contentWords;
  private final double onFrom;
  private Span paragraph = new Span(0, 0);
  private boolean paragraphHolds;

  CommentParts(
      ThreadTerms thread,
      int comment,
      int[] others,
      Lexicon lexicon,
      TermLikelihood likelihood,
      @Nullable TextTerms parent,
      double onFrom) {
    this.onFrom = onFrom;
    this.thread = thread;
    this.comment = comment;
    this.others = others;
    this.lexicon = lexicon;
    this.likelihood = likelihood;
    this.parent = parent;
    this.text = thread.comment(comment).text();
    Span all = new Span(0, text.text().length());
    this.counts = counts(all);
    this.contentWords = Remark.of(text, all, lexicon).contentWords();
  }

  private Map<Integer, Integer> counts(Span span) {
    Map<Integer, Integer> counts = new HashMap<>();
    Tokens tokens = text.tokens();
    int to = tokens.firstFrom(span.end());
    for (int i = tokens.firstFrom(span.start()); i < to; i++) {
      int term = thread.comment(comment).termAt(i);
      if (term >= 0 && !thread.vocabulary().isCommon(term)) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * Whether a claim is tied to the rest of its comment: it points at it or speaks to somebody,
   * shares a rare term with it, is most of it, or stands in a paragraph that is on the subject, as
   * what elaborates a point or likens it to something shares few words with it.
   */
  boolean hangsTogether(Span claim, Remark remark) {
    return remark.answers()
        || remark.contentWords() * 3 >= contentWords * 2
        || sharesWithRest(claim)
        || paragraphHolds(claim);
  }

  private boolean sharesWithRest(Span claim) {
    return counts(claim).entrySet().stream()
        .anyMatch(term -> counts.getOrDefault(term.getKey(), 0) > term.getValue());
  }

  private boolean paragraphHolds(Span claim) {
    if (!paragraph.contains(claim)) {
      paragraph = paragraphAround(claim);
      paragraphHolds = isWhole(paragraph) || isJoined(paragraph) || holds(paragraph);
    }
    return paragraphHolds;
  }

  private boolean isWhole(Span part) {
    return Remark.of(text, part, lexicon).contentWords() == contentWords;
  }

  private boolean holds(Span part) {
    Bearing bearing = likelihood.bearing(comment, others, part, parent);
    return bearing.anchored()
        || bearing.relevance() >= onFrom
        || Remark.of(text, part, lexicon).talk() != Remark.Talk.NONE;
  }

  /** Whether a paragraph opens with a word that joins it to the one before. */
  private boolean isJoined(Span part) {
    int first = text.tokens().firstFrom(part.start());
    return text.signalsFrom(first).stream()
        .anyMatch(signal -> CONNECTIVES.contains(signal.value()));
  }

  /** The sentences around a claim that no line break parts from it. */
  private Span paragraphAround(Span claim) {
    List<Span> sentences = text.sentences();
    int from = firstEndingAfter(claim.start());
    if (from == sentences.size()) {
      return claim;
    }
    int to = from;
    while (from > 0 && !isBroken(sentences.get(from - 1).end(), sentences.get(from).start())) {
      from--;
    }
    while (to + 1 < sentences.size()
        && (sentences.get(to).end() < claim.end()
            || !isBroken(sentences.get(to).end(), sentences.get(to + 1).start()))) {
      to++;
    }
    int start = Math.min(claim.start(), sentences.get(from).start());
    return new Span(start, Math.max(claim.end(), sentences.get(to).end()));
  }

  private int firstEndingAfter(int offset) {
    List<Span> sentences = text.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBroken(int from, int to) {
    return text.text().substring(from, to).chars().anyMatch(c -> Blanks.isLineBreak((char) c));
  }
}
