package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
  private final @Nullable TextTerms article;
  private final Map<Integer, Integer> inArticle;
  private final Map<Integer, Telling> tellingByTerm = new HashMap<>();
  private final TreeSet<Telling> telling =
      new TreeSet<>(
          Comparator.comparingDouble((Telling t) -> -t.weight()).thenComparing(Telling::term));
  private @Nullable TextTerms ground;
  private final Map<Integer, List<Integer>> sentencesByTerm = new HashMap<>();

  private record Telling(int term, TextTerms where, double weight) {}

  /** The subject as the article shows it; {@link #add} is to follow for each comment. */
  Subject(ThreadTerms thread) {
    this.thread = thread;
    this.article = thread.article();
    this.inArticle = article == null ? Map.of() : counts(article);
    if (article != null) {
      ground = article;
      index(article);
      collect(article);
    }
  }

  /** Takes up one more comment, the last of the thread in sight. */
  void add(TextTerms comment) {
    if (ground == null) {
      ground = comment;
      index(comment);
    }
    collect(comment);
  }

  /**
   * Whether there is a subject to stray from: an article, or terms that comments have in common.
   */
  boolean isKnown() {
    return article != null || telling.size() >= LEAST_TELLING;
  }

  /** Weighs the terms of a text anew. */
  private void collect(TextTerms text) {
    for (int at = 0; at < text.size(); at++) {
      int term = text.term(at);
      int count = inArticle.getOrDefault(term, 0);
      if (isOfTheSubject(term, count)) {
        TextTerms where = count > 0 && article != null ? article : thread.firstHolder(term);
        Telling now = new Telling(term, where, weight(term, count));
        Telling before = tellingByTerm.put(term, now);
        if (before != null) {
          telling.remove(before);
        }
        telling.add(now);
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
    int left = TELLING;
    for (Telling term : telling) {
      if (left-- == 0 || missing.size() == most) {
        break;
      }
      if (!own.contains(term.term()) && term.where() != own) {
        missing.add(
            term.where().cue(EvidenceKind.MISSING_TERMS, term.term(), rounded(term.weight())));
      }
    }
    return missing;
  }

  /** The sentence that shares most with a remark, where one shares anything. */
  Optional<Cue> nearest(TextTerms own, List<SharedTerm> shared) {
    TextTerms from = ground;
    if (from == null || from == own) {
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
        .map(sentence -> cue(from.text(), sentence.getKey(), sentence.getValue()));
  }

  private static Cue cue(AnnotatedText text, int sentence, double weight) {
    Span span = text.sentences().get(sentence);
    return Cue.of(EvidenceKind.NEAREST, text.place(), span, text.text(), rounded(weight));
  }

  private static double rounded(double weight) {
    return StrictMath.rint(weight * 100) / 100;
  }
}
