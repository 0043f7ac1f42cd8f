package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.annotate.Quotation;
import org.folkmoot.annotate.QuotationFinder;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.rules.ast.Where;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A comment taken apart into whose words are whose: the author's own, quotations, the site's. Made
 * once for all rules; linear.
 */
final class CommentWords {

  private static final char NOBODYS = '\n';

  private final Comment comment;
  private final Tokens tokens;
  private final List<Quotation> quotations;

  /** Quotations and the site's words, ordered and disjoint. */
  private final List<Span> foreign;

  /** Quotations, ordered and disjoint. */
  private final List<Span> quoted;

  private @Nullable String own;
  private @Nullable FoldedText folded;

  CommentWords(Comment comment) {
    this.comment = comment;
    this.tokens = Tokenizer.tokenize(comment.text());
    this.quotations =
        QuotationFinder.find(tokens).stream()
            .sorted(Comparator.comparing(Quotation::whole))
            .toList();
    this.quoted = joined(quotations.stream().map(Quotation::whole));
    this.foreign = joined(Stream.concat(quoted.stream(), comment.boilerplate().stream()));
  }

  private static List<Span> joined(Stream<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() <= joined.get(last).end()) {
        int end = Math.max(span.end(), joined.get(last).end());
        joined.set(last, new Span(joined.get(last).start(), end));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** The first of ordered and disjoint spans that ends after {@code offset}; logarithmic. */
  private static int firstAfter(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Comment comment() {
    return comment;
  }

  Tokens tokens() {
    return tokens;
  }

  String text() {
    return comment.text();
  }

  boolean hasQuotation() {
    return !quotations.isEmpty();
  }

  FoldedText folded() {
    FoldedText known = folded;
    if (known == null) {
      known = FoldedText.of(comment.text());
      folded = known;
    }
    return known;
  }

  boolean isIn(Where where, Span span) {
    return switch (where) {
      case ALL -> true;
      case OWN -> {
        int first = firstAfter(foreign, span.start());
        yield first == foreign.size() || !foreign.get(first).overlaps(span);
      }
      case QUOTED -> {
        int first = firstAfter(quoted, span.start());
        yield first < quoted.size() && quoted.get(first).contains(span);
      }
    };
  }

  /** The text in which the words of all others are line breaks, so that places stay. */
  String in(Where where) {
    return switch (where) {
      case ALL -> text();
      case OWN -> own();
      case QUOTED -> onlyQuotations();
    };
  }

  String own() {
    String known = own;
    if (known == null) {
      StringBuilder words = new StringBuilder(text());
      foreign.forEach(span -> blank(words, span.start(), span.end()));
      known = words.toString();
      own = known;
    }
    return known;
  }

  private String onlyQuotations() {
    StringBuilder words = new StringBuilder(text());
    int at = 0;
    for (Quotation quotation : quotations) {
      blank(words, at, Math.max(at, quotation.words().start()));
      at = Math.max(at, quotation.words().end());
    }
    blank(words, at, words.length());
    return words.toString();
  }

  private static void blank(StringBuilder words, int from, int to) {
    for (int i = from; i < to; i++) {
      words.setCharAt(i, NOBODYS);
    }
  }

  /** From the first character that is not white space to the last. */
  Span extent(Where where) {
    String words = in(where);
    return new Span(0, words.length()).trim(words);
  }

  /** The tokens that carry words and are the author's own. */
  int ownWords() {
    return wordsIn(List.of(new Span(0, text().length())));
  }

  /** How many of the author's own words lie in one of {@code spans}. */
  int wordsIn(List<Span> spans) {
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.span(i);
      boolean inside = tokens.isWordLike(i) && spans.stream().anyMatch(s -> s.contains(span));
      words += inside && isIn(Where.OWN, span) ? 1 : 0;
    }
    return words;
  }

  Cue cue(Span span) {
    return Cue.of(EvidenceKind.DECLARED, comment.place(), span, text(), 1);
  }
}
