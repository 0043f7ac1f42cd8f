package org.folkmoot.reply;

import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How likely a comment below an article answers the article itself and no other comment. There is
 * no labelled set of such threads, so the points are set by hand: place, words shared with the
 * article and with no other comment, "this article", against names, quotations and forms of address
 * that speak for a comment. Which comment is then the model's to say.
 */
final class ArticleRule {

  /**
   * What speaks for the article before anything is read. More than for a comment just above: the
   * model that shares out the rest learned from forums, where nearly all answer what stands above.
   */
  private static final double BASE = 1.0;

  private static final int PASTED = 40;
  private static final int EARLY = 40;

  private final Reading article;
  private final List<Reading> comments;
  private final Vocabulary vocabulary;
  private final History history;

  ArticleRule(Reading article, List<Reading> comments, Vocabulary vocabulary, History history) {
    this.article = article;
    this.comments = comments;
    this.vocabulary = vocabulary;
    this.history = history;
  }

  /** The probability that comment {@code i} answers the article. */
  double probability(int i, List<Candidate> candidates) {
    Reading comment = comments.get(i);
    double points = articlePoints(i, comment);
    double sum = 0;
    for (Candidate candidate : candidates) {
      if (!candidate.isArticle()) {
        sum += StrictMath.exp(points(i, comment, candidate) - points);
      }
    }
    return 1 / (1 + sum);
  }

  private double articlePoints(int i, Reading comment) {
    double points = BASE + (i == 0 ? 5 : 0) + (comment.addresses ? -0.8 : 0);
    points += pointsAt(comment.text) == null ? 0 : 2.5;
    points += calls(comment.text) == null ? 0 : -2;
    return points + 2.0 * shared(comment, article) / (1 + comment.weight);
  }

  private double points(int i, Reading comment, Candidate candidate) {
    int distance = i - candidate.position();
    Reading other = comments.get(candidate.position());
    double points = -0.55 * StrictMath.log(distance) + (distance == 1 ? 0.2 : 0);
    points += authorPoints(comment, candidate.position(), distance);
    points += 2.6 * shared(comment, other) / (1 + comment.weight);
    points += 0.5 * Math.min(3, telling(comment, other));
    points += candidate.quotedWords > RunIndex.SHORTEST ? 5 : 0;
    points += candidate.repeatedWords > 0 ? 2.5 : 0;
    points += namePoints(candidate);
    return points + calloutPoints(comment, other);
  }

  private double authorPoints(Reading comment, int j, int distance) {
    if (comment.author >= 0 && comment.author == comments.get(j).author) {
      return -1.6;
    }
    return (history.answers(j, comment.author) ? 1.3 : 0)
        + (comment.addresses && distance == 1 ? 0.3 : 0);
  }

  private double namePoints(Candidate candidate) {
    if (candidate.namings.isEmpty()
        || history.latestBy(candidate.namings.get(0).author()) != candidate.position()) {
      return 0;
    }
    return candidate.namings.get(0).span().start() < EARLY ? 4 : 2;
  }

  /** What is called a paste is a comment, and one long enough to be pasted. */
  static double calloutPoints(Reading comment, Reading other) {
    return other.text.tokens().size() >= PASTED && calls(comment.text) != null ? 1.2 : 0;
  }

  private double shared(Reading comment, Reading other) {
    double sum = 0;
    for (int term : comment.terms) {
      sum += other.has(term) ? vocabulary.weight(term) : 0;
    }
    return sum;
  }

  private double telling(Reading comment, Reading other) {
    double sum = 0;
    for (int term : comment.terms) {
      boolean tells = !vocabulary.isCommon(term) && !article.has(term);
      sum += tells && other.has(term) ? vocabulary.weight(term) : 0;
    }
    return sum;
  }

  /** Where the comment points at the article. */
  static @Nullable Span pointsAt(AnnotatedText comment) {
    return find(comment, Signal.THIS_ARTICLE);
  }

  /** Where the comment calls something a paste. */
  static @Nullable Span calls(AnnotatedText comment) {
    return find(comment, Signal.STRONG_CALLOUT);
  }

  private static @Nullable Span find(AnnotatedText comment, Signal signal) {
    for (Match<Signal> match : comment.signals()) {
      Span span = comment.span(match);
      if (match.value() == signal && !comment.isQuoted(span)) {
        return span;
      }
    }
    return null;
  }
}
