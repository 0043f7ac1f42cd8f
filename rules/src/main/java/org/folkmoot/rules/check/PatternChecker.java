package org.folkmoot.rules.check;

import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.load.Mark;
import org.folkmoot.rules.load.Problems;
import org.jspecify.annotations.Nullable;

/** Looks at the regular expressions of rules: can they be, and are they what was meant? */
final class PatternChecker {

  private final Problems problems;

  PatternChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Mark mark, String regex, Fold fold) {
    if (fold == Fold.STRICT) {
      problems.error(
          mark,
          "fold: none or case beside regex",
          "strict",
          "a pattern reads the author's own characters; use contains, word or phrase");
      return;
    }
    try {
      checkCompiled(mark, regex, RulePattern.of(regex, fold));
    } catch (IllegalArgumentException e) {
      problems.error(
          mark,
          "an RE2 pattern",
          Problems.quoted(regex) + " (" + e.getMessage() + ")",
          hint(regex));
    }
  }

  private static @Nullable String hint(String regex) {
    if (regex.contains("(?=")
        || regex.contains("(?!")
        || regex.contains("(?<!")
        || regex.contains("(?<=")) {
      return "there is no lookaround; say what must not be there with not, or use word";
    }
    if (regex.contains("++")
        || regex.contains("*+")
        || regex.contains("?+")
        || regex.contains("(?>")) {
      return "there are no possessive or atomic groups; leave the second sign out, nothing backtracks here";
    }
    for (char digit = '1'; digit <= '9'; digit++) {
      if (regex.contains("\\" + digit)) {
        return "there are no back-references; use self_repetition for what is repeated";
      }
    }
    return regex.contains("{") ? "a count may be 1000 at most" : null;
  }

  private void checkCompiled(Mark mark, String regex, RulePattern pattern) {
    if (pattern.matchesNothing()) {
      problems.error(
          mark,
          "a pattern that needs a character",
          Problems.quoted(regex) + ", which matches nothing at all");
    }
    if (pattern.size() > RulePattern.LARGEST_PROGRAM) {
      problems.error(
          mark,
          "a pattern of " + RulePattern.LARGEST_PROGRAM + " steps at most",
          "one of " + pattern.size(),
          "nested counts multiply; use smaller ones, or a list of phrases");
    }
    checkAscii(mark, regex);
    if (pattern.literal().isEmpty()) {
      problems.warning(
          mark,
          "letters that every match must hold, outside of groups",
          "none, so that every comment is read by this pattern",
          "use word, or a list of phrases");
    }
  }

  /** In RE2 {@code \\b} and {@code \\w} know the letters of ASCII only. */
  private void checkAscii(Mark mark, String regex) {
    int edge = regex.indexOf("\\b");
    while (edge >= 0) {
      if (isForeign(regex, edge - 1) || isForeign(regex, edge + 2)) {
        problems.error(
            mark,
            "\\b beside letters of ASCII",
            "\\b beside another letter, where it never matches",
            "use word");
      }
      edge = regex.indexOf("\\b", edge + 2);
    }
    if (regex.contains("\\w")) {
      problems.warning(
          mark,
          "letters of all scripts",
          "\\w, which knows those of ASCII only",
          "use [\\p{L}\\p{N}_]");
    }
    if (regex.contains("&&[")) {
      problems.warning(
          mark, "a plain class of characters", "&&, which RE2 reads as two characters", null);
    }
  }

  private static boolean isForeign(String regex, int at) {
    return at >= 0
        && at < regex.length()
        && regex.charAt(at) >= 0x80
        && Character.isLetter(regex.charAt(at));
  }
}
