package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a thread is about: its most telling terms, and the sentences of the article, or of the
 * opening comment where there is no article.
 */
final class Subject {

  private static final int TELLING = 30;

  /** With fewer telling terms in common, comments without an article have no subject. */
  private static final int LEAST_TELLING = 3;

  private static final double COMMON_DISCOUNT = 0.3;

  /** A term of very many sentences finds the first of them only, so that the search is short. */
  private static final int SENTENCES_PER_TERM = 16;

  private final ThreadTerms thread;
  private final List<Telling> telling;
  private final @Nullable TextTerms ground;
  private final Map<Integer, List<Integer>> sentencesByTerm = new HashMap<>();

  private record Telling(int term, TextTerms where, double weight) {}

  Subject(ThreadTerms thread) {
    this.thread = thread;
    this.telling = telling();
    TextTerms opening = thread.size() > 0 ? thread.comment(0) : null;
    this.ground = thread.article() == null ? opening : thread.article();
    if (ground != null) {
      index(ground);
    }
  }

  /**
   * Whether there is a subject to stray from: an article, or terms that comments have in common.
   */
  boolean isKnown() {
    return thread.article() != null || telling.size() >= LEAST_TELLING;
  }

  private List<Telling> telling() {
    Map<Integer, Telling> found = new HashMap<>();
    TextTerms article = thread.article();
    if (article != null) {
      collect(article, counts(article), found);
    }
    for (int c = 0; c < thread.size(); c++) {
      collect(thread.comment(c), Map.of(), found);
    }
    Comparator<Telling> best = Comparator.comparingDouble(t -> -t.weight());
    return found.values().stream()
        .sorted(best.thenComparing(Telling::term))
        .limit(TELLING)
        .toList();
  }

  private void collect(TextTerms text, Map<Integer, Integer> counts, Map<Integer, Telling> found) {
    for (int at = 0; at < text.size(); at++) {
      int term = text.term(at);
      int count = counts.getOrDefault(term, 0);
      if (isOfTheSubject(term, count)) {
        found.computeIfAbsent(term, t -> new Telling(t, text, weight(t, count)));
      }
    }
  }

  private boolean isOfTheSubject(int term, int count) {
    return !thread.vocabulary().isLink(term)
        && !thread.vocabulary().isCommon(term)
        && (count > 0 || thread.frequency(term) > 1 || thread.isInTitle(term));
  }

  private double weight(int term, int count) {
    double weight = StrictMath.log1p(count) + StrictMath.log1p(thread.frequency(term));
    return weight + (thread.isInTitle(term) ? 1 : 0);
  }

  private static Map<Integer, Integer> counts(TextTerms terms) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < terms.text().tokens().size(); i++) {
      int term = terms.termAt(i);
      if (term >= 0) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    return counts;
  }

  private void index(TextTerms ground) {
    AnnotatedText text = ground.text();
    for (int s = 0; s < text.sentences().size(); s++) {
      Span sentence = text.sentences().get(s);
      int to = text.tokens().firstFrom(sentence.end());
      for (int i = text.tokens().firstFrom(sentence.start()); i < to; i++) {
        addSentence(ground.termAt(i), s);
      }
    }
  }

  private void addSentence(int term, int sentence) {
    if (term >= 0) {
      List<Integer> known = sentencesByTerm.computeIfAbsent(term, t -> new ArrayList<>());
      boolean fresh = known.isEmpty() || known.get(known.size() - 1) != sentence;
      if (fresh && known.size() < SENTENCES_PER_TERM) {
        known.add(sentence);
      }
    }
  }

  /** The most telling terms of the subject that {@code own} does not hold, most telling first. */
  List<Cue> missing(TextTerms own, int most) {
    List<Cue> missing = new ArrayList<>();
    for (Telling term : telling) {
      if (missing.size() < most && !own.contains(term.term()) && term.where() != own) {
        missing.add(
            term.where().cue(EvidenceKind.MISSING_TERMS, term.term(), rounded(term.weight())));
      }
    }
    return missing;
  }

  /** The sentence that shares most with a remark, where one shares anything. */
  Optional<Cue> nearest(TextTerms own, List<SharedTerm> shared) {
    if (ground == null || ground == own) {
      return Optional.empty();
    }
    Map<Integer, Double> weights = new HashMap<>();
    for (SharedTerm term : shared) {
      double weight = thread.vocabulary().isCommon(term.term()) ? COMMON_DISCOUNT : 1;
      sentencesByTerm
          .getOrDefault(term.term(), List.of())
          .forEach(sentence -> weights.merge(sentence, weight, Double::sum));
    }
    Comparator<Map.Entry<Integer, Double>> best =
        Map.Entry.<Integer, Double>comparingByValue().reversed();
    return weights.entrySet().stream()
        .min(best.thenComparing(Map.Entry.comparingByKey()))
        .map(sentence -> cue(ground.text(), sentence.getKey(), sentence.getValue()));
  }

  private static Cue cue(AnnotatedText text, int sentence, double weight) {
    Span span = text.sentences().get(sentence);
    return Cue.of(EvidenceKind.NEAREST, text.place(), span, text.text(), rounded(weight));
  }

  private static double rounded(double weight) {
    return StrictMath.rint(weight * 100) / 100;
  }
}
