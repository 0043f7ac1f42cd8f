package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.Claim;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Excerpt;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A claim seen in its text: what leads into it says how it hangs together with the claim before.
 *
 * @param claim the claim
 * @param text the text it stands in
 * @param index its place among the text's claims
 * @param gap from the end of the claim before to its start: connectives and marks stand here
 * @param joint what parts it from the claim before
 * @param stems what it is about, each stem once
 * @param weight how telling its stems are together
 */
record Unit(
    Claim claim,
    AnnotatedText text,
    int index,
    Span gap,
    Joint joint,
    Set<String> stems,
    double weight) {

  /** How much of somebody's words a reason cites, in UTF-16 code units. */
  static final int QUOTED = 80;

  /** What parts a claim from the one before it in the same text. */
  enum Joint {
    /** It is the first. */
    START,
    /** A new line or paragraph. */
    LINE,
    /** The end of a sentence. */
    SENTENCE,
    /** A dash, colon or semicolon within the sentence. */
    DASH,
    /** A comma or a connective within the sentence. */
    COMMA
  }

  /** The claims of one text, in order, in their places. Linear. */
  static List<Unit> of(AnnotatedText text, List<Claim> claims, TermStatistics statistics) {
    List<Unit> units = new ArrayList<>();
    int end = 0;
    for (Claim claim : claims) {
      Span gap = new Span(Math.min(end, claim.span().start()), claim.span().start());
      Set<String> stems = new LinkedHashSet<>(text.terms().distinct(claim.span()));
      Joint joint = joint(text, gap, units.isEmpty());
      units.add(new Unit(claim, text, units.size(), gap, joint, stems, statistics.weight(stems)));
      end = claim.span().end();
    }
    return units;
  }

  /** The same unit, its stems as telling as they are for {@code statistics}. */
  Unit weighed(TermStatistics statistics) {
    return new Unit(claim, text, index, gap, joint, stems, statistics.weight(stems));
  }

  private static Joint joint(AnnotatedText text, Span gap, boolean first) {
    if (first) {
      return Joint.START;
    }
    String between = gap.of(text.text());
    if (between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0) {
      return Joint.LINE;
    }
    Tokens tokens = text.tokens();
    Joint joint = Joint.COMMA;
    for (int i = tokens.firstFrom(gap.start()); i < tokens.firstFrom(gap.end()); i++) {
      if (tokens.kind(i) == TokenKind.END_MARK) {
        return Joint.SENTENCE;
      }
      boolean dash = tokens.kind(i) == TokenKind.PUNCTUATION && !tokens.is(i, ',');
      joint = dash ? Joint.DASH : joint;
    }
    return joint;
  }

  /** The claim in quotation marks, as the reasons of relations cite it. */
  String quoted() {
    return Excerpt.quoted(claim.quote(), QUOTED);
  }

  String id() {
    return claim.id();
  }

  /** Where {@code signal} stands in the gap or at the very start of the claim. */
  @Nullable Span leadsIn(Signal signal) {
    Span before = firstIn(gap, signal);
    if (before != null) {
      return before;
    }
    Tokens tokens = text.tokens();
    for (Match<Signal> match : text.signalsFrom(tokens.firstFrom(claim.span().start()))) {
      if (match.value() == signal) {
        return text.span(match);
      }
    }
    return null;
  }

  /** Where {@code signal} stands in the claim. */
  @Nullable Span holds(Signal signal) {
    return firstIn(claim.span(), signal);
  }

  /** Where {@code signal} stands in the claim or in what leads into it. */
  @Nullable Span shows(Signal signal) {
    Span before = firstIn(gap, signal);
    return before != null ? before : holds(signal);
  }

  private @Nullable Span firstIn(Span span, Signal signal) {
    for (Match<Signal> match : text.signalsIn(span)) {
      if (match.value() == signal && !isQuoted(match)) {
        return text.span(match);
      }
    }
    return null;
  }

  private boolean isQuoted(Match<Signal> match) {
    return text.isQuoted(text.span(match));
  }

  /** How many content words the claim holds. */
  int words() {
    return text.terms().count(claim.span());
  }

  boolean isNegated() {
    return holds(Signal.NEGATION) != null;
  }
}
