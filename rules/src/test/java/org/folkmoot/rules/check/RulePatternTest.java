package org.folkmoot.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.folkmoot.rules.ast.Fold;
import org.junit.jupiter.api.Test;

class RulePatternTest {

  @Test
  void knowsLettersThatEveryMatchHolds() {
    assertThat(literal("ferry[0-9]+")).isEqualTo("ferry");
    assertThat(literal("(a|b)cd{2,10}ef")).isEqualTo("ef");
    assertThat(literal("colou?r")).isEqualTo("colo");
    assertThat(literal("a\\.example/x*")).isEqualTo("a.example/");
    assertThat(literal("[]ab]+xyz")).isEqualTo("xyz");
    assertThat(literal("[[:alpha:]]xy")).isEqualTo("xy");
    assertThat(literal("\\p{Greek}xy\\x{41}")).isEqualTo("xy");
    assertThat(literal("one|two")).isEmpty();
    assertThat(literal("\\Qone|two\\E")).isEmpty();
    assertThat(literal("(?i)[a-z]+@[a-z]+")).isEqualTo("@");
    assertThat(literal("x")).isEmpty();
  }

  /** Whatever matches holds the letters, so that leaving others out loses nothing. */
  @Test
  void neverLeavesOutATextThatMatches() {
    String[] parts = {
      "a", "b", "K", "é", "\\.", "[ab]", "[^a]", "(ab|K)", "(?:a)", ".", "\\w", "\\p{L}", "{2,3}",
      "*", "+", "?", "|"
    };
    int matched = 0;
    for (long seed = 0; seed < 4_000; seed++) {
      Random random = new Random(seed);
      String regex = joined(random, parts, 1 + random.nextInt(7));
      String text =
          joined(
              random,
              new String[] {"a", "b", "K", "k", "\u212A", "é", ".", "É"},
              random.nextInt(9));
      if (!compiles(regex)) {
        continue;
      }
      RulePattern pattern = RulePattern.of(regex, Fold.CASE);
      if (!pattern.find(text, 1).isEmpty()) {
        matched++;
        assertThat(text.toLowerCase(Locale.ROOT).replace('\u212A', 'k'))
            .as("seed %s: %s in %s", seed, regex, text)
            .contains(pattern.literal().toLowerCase(Locale.ROOT));
      }
    }
    assertThat(matched).isGreaterThan(500);
  }

  private static String joined(Random random, String[] parts, int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < count; i++) {
      joined.append(parts[random.nextInt(parts.length)]);
    }
    return joined.toString();
  }

  private static boolean compiles(String regex) {
    try {
      Pattern.compile(regex);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Patterns that make a backtracking engine overflow or run for minutes come to an end here. */
  @Test
  void readsTextsThatAreMadeToBeHardInOnePass() {
    String text = "a".repeat(10_000) + "!" + " ".repeat(10_000) + "x";
    for (String regex :
        List.of(
            "(a|aa)+$", "(.*a){20}b", "(\\w+\\s?)+$", "(a+)+$", "\\s+$", "((a{2,5}){2,5}){2,5}b")) {
      assertThat(RulePattern.of(regex, Fold.CASE).find(text, 3)).as(regex).hasSizeLessThan(4);
    }
  }

  private static String literal(String regex) {
    return RulePattern.of(regex, Fold.CASE).literal();
  }
}
