package org.folkmoot.rules.evaluate;

import java.util.List;
import java.util.function.IntPredicate;
import org.folkmoot.rules.ast.BoilerplateCheck;
import org.folkmoot.rules.ast.ScriptCheck;
import org.folkmoot.rules.ast.TextMeasure;
import org.folkmoot.rules.ast.TextMeasureCheck;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.text.Span;

/** Measures the author's own words. */
final class WordMeasures {

  /** With fewer letters nothing is said of scripts. */
  private static final int FEWEST_LETTERS = 3;

  private WordMeasures() {}

  static CheckValue check(TextMeasureCheck check, CommentWords words) {
    double value =
        switch (check.measure()) {
          case LENGTH -> length(words.own().strip());
          case WORDS -> words.ownWords();
          case CAPS -> share(words.own(), WordMeasures::isCapital, WordMeasures::isCased);
          case SYMBOLS ->
              share(words.own(), WordMeasures::isSymbol, c -> !Character.isWhitespace(c));
        };
    boolean counted = check.measure() == TextMeasure.LENGTH || check.measure() == TextMeasure.WORDS;
    String actual = counted ? String.valueOf((long) value) : Math.round(value * 100) + " %";
    return CheckValue.of(check.is().holds(value), actual);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isCased(int c) {
    return isCapital(c) || Character.isLowerCase(c);
  }

  private static boolean isSymbol(int c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
  }

  private static double share(String text, IntPredicate part, IntPredicate whole) {
    long all = text.codePoints().filter(whole).count();
    return all == 0 ? 0 : text.codePoints().filter(part).count() / (double) all;
  }

  static CheckValue scripts(ScriptCheck check, CommentWords words) {
    String letters =
        words
            .own()
            .codePoints()
            .filter(Character::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (length(letters) < FEWEST_LETTERS) {
      return CheckValue.unknown(UnknownCause.INSUFFICIENT, "fewer than three letters");
    }
    List<Character.UnicodeScript> asked =
        check.scripts().stream().map(Character.UnicodeScript::forName).toList();
    boolean holds =
        letters.codePoints().anyMatch(c -> asked.contains(Character.UnicodeScript.of(c)));
    return CheckValue.of(holds, holds ? "there are such letters" : "there is no such letter");
  }

  static CheckValue boilerplate(BoilerplateCheck check, CommentWords words) {
    int site = words.comment().boilerplate().stream().mapToInt(Span::length).sum();
    double share = site / (double) Math.max(1, words.text().length());
    return CheckValue.of(check.coverage().holds(share), Math.round(share * 100) + " %");
  }
}
