package org.folkmoot.rephrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;

/**
 * A part of a text as it is compared with another.
 *
 * @param text where it stands
 * @param span which characters
 * @param words its words, folded, in order
 * @param stems its content words' stems, in order
 * @param negations how many words deny
 */
public record Passage(
    AnnotatedText text, Span span, List<String> words, List<String> stems, int negations) {

  /**
   * More words are not compared: claims are short, and comparing pairs grows with their product.
   */
  private static final int MOST_WORDS = 120;

  /** Copies the lists. */
  public Passage {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
  }

  /** The passage at {@code span}; its first 120 words count. Linear. */
  public static Passage of(AnnotatedText text, Span span) {
    Tokens tokens = text.tokens();
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    int to = tokens.firstFrom(span.end());
    for (int i = tokens.firstFrom(span.start()); i < to && words.size() < MOST_WORDS; i++) {
      if (tokens.isWord(i)) {
        words.add(tokens.folded(i));
      }
      String stem = text.terms().stem(i);
      if (stem != null) {
        stems.add(stem);
      }
    }
    int negations =
        (int)
            text.signalsIn(span).stream().filter(match -> match.value() == Signal.NEGATION).count();
    return new Passage(text, span, words, stems, negations);
  }

  /** The whole of a text. */
  public static Passage of(AnnotatedText text) {
    return of(text, new Span(0, text.text().length()));
  }

  /** Its stems, each once, but for {@code others}. */
  Set<String> without(Set<String> others) {
    Set<String> left = new LinkedHashSet<>(stems);
    left.removeAll(others);
    return left;
  }
}
