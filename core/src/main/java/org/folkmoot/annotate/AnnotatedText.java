package org.folkmoot.annotate;

import java.util.List;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The article's or a comment's text with all that can be read off its surface. Immutable.
 *
 * @param place which text it is
 * @param author who wrote it, where known
 * @param text the author's own characters
 * @param tokens all of it, boilerplate and quotations included
 * @param sentences the author's own: neither boilerplate nor block quotations
 * @param quotations what is marked as somebody else's words; ordered and disjoint
 * @param boilerplate what is the site's
 * @param signals what words and phrases signal, by place
 * @param terms what the author's own sentences are about
 */
public record AnnotatedText(
    Place place,
    @Nullable String author,
    String text,
    Tokens tokens,
    List<Span> sentences,
    List<Quotation> quotations,
    List<Span> boilerplate,
    List<Match<Signal>> signals,
    Terms terms) {

  /** Copies the lists. */
  public AnnotatedText {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    boilerplate = List.copyOf(boilerplate);
    signals = List.copyOf(signals);
  }

  /** The signals whose characters lie inside {@code span}, by place. Logarithmic, then linear. */
  public List<Match<Signal>> signalsIn(Span span) {
    int from = tokens.firstFrom(span.start());
    int to = tokens.firstFrom(span.end());
    int first = firstSignal(from);
    int last = first;
    while (last < signals.size() && signals.get(last).from() < to) {
      last++;
    }
    return signals.subList(first, last).stream().filter(signal -> signal.to() <= to).toList();
  }

  /** The signals that begin at token {@code i}, longest first. Logarithmic. */
  public List<Match<Signal>> signalsFrom(int i) {
    int first = firstSignal(i);
    int last = first;
    while (last < signals.size() && signals.get(last).from() == i) {
      last++;
    }
    return signals.subList(first, last);
  }

  private int firstSignal(int token) {
    int low = 0;
    int high = signals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (signals.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The characters of a signal. */
  public Span span(Match<Signal> signal) {
    return tokens.span(signal.from(), signal.to());
  }

  /** Whether {@code span} shares characters with a quotation. Logarithmic. */
  public boolean isQuoted(Span span) {
    return !quotationsIn(span).isEmpty();
  }

  /** The quotations that share characters with {@code span}, by place. Logarithmic. */
  public List<Quotation> quotationsIn(Span span) {
    int first = firstQuotationEndingAfter(span.start());
    int last = first;
    while (last < quotations.size() && quotations.get(last).whole().start() < span.end()) {
      last++;
    }
    return quotations.subList(first, last);
  }

  private int firstQuotationEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).whole().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
