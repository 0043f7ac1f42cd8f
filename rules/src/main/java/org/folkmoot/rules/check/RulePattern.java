package org.folkmoot.rules.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.text.Span;

/**
 * A regular expression of a rule: linear in the text whatever it is (RE2), with letters that any
 * match of it must hold, so that most texts need not be read by it. Immutable and thread-safe.
 */
public final class RulePattern {

  /** A larger program takes too long on a long text. */
  static final int LARGEST_PROGRAM = 300;

  private final Pattern pattern;
  private final String literal;

  private RulePattern(Pattern pattern, String literal) {
    this.pattern = pattern;
    this.literal = literal;
  }

  /**
   * The pattern that {@code regex} writes.
   *
   * @throws IllegalArgumentException if it is none of RE2, with the parser's message
   */
  public static RulePattern of(String regex, Fold fold) {
    try {
      int flags = fold == Fold.NONE ? 0 : Pattern.CASE_INSENSITIVE;
      return new RulePattern(Pattern.compile(regex, flags), RequiredLetters.of(regex));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  /**
   * Characters that every match holds, if large and small letters are the same; empty where
   * unknown, or where it is one letter that nearly every text has.
   */
  public String literal() {
    boolean common = literal.length() == 1 && Character.isLetterOrDigit(literal.charAt(0));
    return common ? "" : literal;
  }

  /** How many steps a character of a text may take. */
  public int size() {
    return pattern.programSize();
  }

  boolean matchesNothing() {
    return pattern.matcher("").find();
  }

  /** The first matches of the text, {@code most} at most, left to right, empty ones left out. */
  public List<Span> find(CharSequence text, int most) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (found.size() < most && matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
