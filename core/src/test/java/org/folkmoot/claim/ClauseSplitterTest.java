package org.folkmoot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;
import org.junit.jupiter.api.Test;

class ClauseSplitterTest {

  private static final List<String> WORDS =
      List.of(
          "is",
          "run",
          "the",
          "stones",
          "because",
          ",",
          "-",
          "walked",
          "they",
          "of",
          "\u041c\u0430",
          "7",
          "walk",
          "if",
          ".");

  private final Clauses clauses = new Clauses(Lexicon.english());

  @Test
  void whereTheNextVerbStandsIsLookedUpAndNotSearched() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      Tokens tokens = Tokenizer.tokenize(sentence(random));
      int from = random.nextInt(tokens.size());
      ClauseSplitter splitter = new ClauseSplitter(clauses, tokens, from, tokens.size());
      for (int first = from; first < tokens.size(); first++) {
        for (int last = first; last <= tokens.size(); last++) {
          assertThat(splitter.hasVerb(first, last))
              .as("%s from %d to %d", tokens.source(), first, last)
              .isEqualTo(clauses.hasFiniteVerb(tokens, first, last));
        }
      }
    }
  }

  private static String sentence(Random random) {
    StringBuilder words = new StringBuilder();
    int size = 1 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return words.toString();
  }
}
