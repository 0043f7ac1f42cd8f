package org.folkmoot.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.TextMatch;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;

class LiteralFinderTest {

  /** One pass for all finds what looking for each by itself finds. */
  @Test
  void findsWhatAPlainLoopFinds() {
    String[] letters = {"a", "B", "b", " ", "é", "A"};
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<Literal> literals = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Fold fold = random.nextBoolean() ? Fold.CASE : Fold.NONE;
        literals.add(
            new Literal(i, TextMatch.CONTAINS, fold, text(random, letters, 1 + random.nextInt(3))));
      }
      String text = text(random, letters, random.nextInt(12));
      Set<String> found = new TreeSet<>();
      new LiteralFinder(literals)
          .find(
              new CommentWords(Comment.of("c", null, text)),
              (literal, span) -> found.add(literal.check() + " " + span.start()));
      assertThat(found).as("seed %s: %s", seed, text).isEqualTo(looped(literals, text));
    }
  }

  private static Set<String> looped(List<Literal> literals, String text) {
    Set<String> found = new TreeSet<>();
    for (Literal literal : literals) {
      boolean none = literal.fold() == Fold.NONE;
      String in = none ? text : text.toLowerCase(Locale.ROOT);
      String value = none ? literal.value() : literal.value().toLowerCase(Locale.ROOT);
      for (int at = in.indexOf(value); at >= 0; at = in.indexOf(value, at + 1)) {
        found.add(literal.check() + " " + at);
      }
    }
    return found;
  }

  private static String text(Random random, String[] letters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }
}
