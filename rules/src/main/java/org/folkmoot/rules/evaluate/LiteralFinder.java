package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.match.PhraseMatcher;
import org.folkmoot.match.SubstringMatcher;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.text.Span;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/**
 * Finds the words of all checks of all rules in one pass over a text for each way of reading it:
 * whole words as they are and undisguised, characters as they are and undisguised. Time: the text
 * and what is found in it, whatever the number of rules. Immutable and thread-safe.
 */
final class LiteralFinder {

  /** Somebody's words at a place. */
  interface Sink {
    void found(Literal literal, Span span);
  }

  private final PhraseMatcher<List<Literal>> words;
  private final PhraseMatcher<List<Literal>> bareWords;
  private final SubstringMatcher<Literal> parts;
  private final SubstringMatcher<Literal> bareParts;
  private final boolean bare;

  LiteralFinder(List<Literal> literals) {
    words = phrases(literals.stream().filter(l -> l.isOfWords() && !isBare(l)).toList(), false);
    bareWords = phrases(literals.stream().filter(l -> l.isOfWords() && isBare(l)).toList(), true);
    SubstringMatcher.Builder<Literal> plain = SubstringMatcher.builder();
    SubstringMatcher.Builder<Literal> undisguised = SubstringMatcher.builder();
    for (Literal literal : literals) {
      if (!literal.isOfWords() && isBare(literal)) {
        undisguised.add(literal.value(), literal);
      } else if (!literal.isOfWords()) {
        plain.addAsIs(lower(literal.value()), literal);
      }
    }
    parts = plain.build();
    bareParts = undisguised.build();
    bare = literals.stream().anyMatch(LiteralFinder::isBare);
  }

  private static boolean isBare(Literal literal) {
    return literal.fold() == Fold.STRICT;
  }

  private static PhraseMatcher<List<Literal>> phrases(List<Literal> literals, boolean undisguised) {
    Map<String, List<Literal>> byPhrase = new LinkedHashMap<>();
    for (Literal literal : literals) {
      String phrase = undisguised ? FoldedText.of(literal.value()).text() : literal.value();
      byPhrase.computeIfAbsent(phrase, p -> new ArrayList<>()).add(literal);
    }
    PhraseMatcher.Builder<List<Literal>> builder = PhraseMatcher.builder();
    byPhrase.forEach((phrase, same) -> builder.add(phrase, List.copyOf(same)));
    return builder.build();
  }

  /** Letter by letter, so that places stay; what differs in case alone becomes the same. */
  static String lower(CharSequence text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(Character.toUpperCase(lower.charAt(i))));
    }
    return lower.toString();
  }

  void find(CommentWords comment, Sink sink) {
    for (PhraseMatcher.Match<List<Literal>> match : words.all(comment.tokens())) {
      Span span = comment.tokens().span(match.from(), match.to());
      match.value().forEach(literal -> take(literal, span, comment, sink));
    }
    for (SubstringMatcher.Match<Literal> match : parts.allAsIs(lower(comment.text()))) {
      take(match.value(), match.span(), comment, sink);
    }
    if (bare) {
      findBare(comment.folded(), sink);
    }
  }

  private void findBare(FoldedText folded, Sink sink) {
    Tokens tokens = Tokenizer.tokenize(folded.text());
    for (PhraseMatcher.Match<List<Literal>> match : bareWords.all(tokens)) {
      Span span = folded.original(tokens.span(match.from(), match.to()));
      match.value().forEach(literal -> sink.found(literal, span));
    }
    bareParts.all(folded).forEach(match -> sink.found(match.value(), match.span()));
  }

  /** Where all differences count, the author's own characters must be the same. */
  private static void take(Literal literal, Span span, CommentWords comment, Sink sink) {
    if (literal.fold() != Fold.NONE || span.of(comment.text()).equals(literal.value())) {
      sink.found(literal, span);
    }
  }
}
