package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.TextMatch;
import org.folkmoot.rules.ast.Where;
import org.folkmoot.rules.check.RulePattern;
import org.folkmoot.text.Span;

/**
 * All checks on the words of a comment, made ready: literals for one pass, patterns behind the
 * letters they need. Immutable and thread-safe.
 */
final class TextProgram {

  /** A pattern is not run on a text where steps times characters are more than this. */
  static final long MOST_STEPS = 6_000_000;

  private static final int MOST_SPANS = 20;

  /** A pattern of a check, and whether letters were found that it needs. */
  private record Guarded(int check, RulePattern pattern, int guard) {}

  private final List<Where> wheres;
  private final LiteralFinder finder;
  private final List<Guarded> patterns;
  private final int guards;

  /** What the words of one comment came to. */
  final class Result {
    private final CommentWords comment;
    private final Map<Integer, List<Span>> spans = new TreeMap<>();
    private final BitSet opened = new BitSet();
    private final BitSet late = new BitSet();
    private final BitSet elsewhere = new BitSet();

    private Result(CommentWords comment) {
      this.comment = comment;
    }

    /** Where the words of check {@code check} stand, in order. */
    List<Span> spans(int check) {
      return spans.getOrDefault(check, List.of());
    }

    /** Whether the text is too long for a pattern of the check. */
    boolean isLate(int check) {
      return late.get(check);
    }

    /** Whether words of the check stand where it does not look. */
    boolean isElsewhere(int check) {
      return elsewhere.get(check);
    }

    /** The checks that found something, and those that could not look. */
    BitSet touched() {
      BitSet touched = (BitSet) late.clone();
      spans.keySet().forEach(touched::set);
      return touched;
    }

    private void take(Literal literal, Span span) {
      if (literal.match() == TextMatch.REGEX) {
        opened.set(literal.check());
        return;
      }
      Where where = wheres.get(literal.check());
      if (!comment.isIn(where, span)) {
        elsewhere.set(literal.check());
      } else if (fits(literal.match(), span, where)) {
        add(literal.check(), span);
      }
    }

    private boolean fits(TextMatch match, Span span, Where where) {
      return switch (match) {
        case STARTS -> span.start() == comment.extent(where).start();
        case ENDS -> span.end() == comment.extent(where).end();
        case EXACT -> span.equals(comment.extent(where));
        default -> true;
      };
    }

    private void add(int check, Span span) {
      List<Span> known = spans.computeIfAbsent(check, c -> new ArrayList<>());
      if (known.size() < MOST_SPANS && !known.contains(span)) {
        known.add(span);
      }
    }

    private void run(Guarded guarded) {
      Where where = wheres.get(guarded.check());
      if (guarded.guard() >= 0 && !opened.get(guarded.guard())) {
        return;
      }
      if ((long) comment.text().length() * guarded.pattern().size() > MOST_STEPS) {
        late.set(guarded.check());
        return;
      }
      guarded
          .pattern()
          .find(comment.in(where), MOST_SPANS)
          .forEach(span -> add(guarded.check(), span));
    }

    private void sort() {
      spans.values().forEach(list -> list.sort(null));
    }
  }

  /** Collects the checks on words. */
  static final class Builder {
    private final List<Where> wheres = new ArrayList<>();
    private final List<Literal> literals = new ArrayList<>();
    private final List<Guarded> patterns = new ArrayList<>();
    private int guards;

    /** Adds check {@code check}; numbers come in order. */
    void add(int check, TextMatch match, Fold fold, Where where, List<String> values) {
      while (wheres.size() <= check) {
        wheres.add(Where.ALL);
      }
      wheres.set(check, where);
      for (String value : new LinkedHashSet<>(values)) {
        if (match == TextMatch.REGEX) {
          pattern(check, RulePattern.of(value, fold));
        } else {
          literals.add(new Literal(check, match, fold, value));
        }
      }
    }

    private void pattern(int check, RulePattern pattern) {
      boolean guarded = !pattern.literal().isEmpty();
      if (guarded) {
        literals.add(new Literal(guards, TextMatch.REGEX, Fold.CASE, pattern.literal()));
      }
      patterns.add(new Guarded(check, pattern, guarded ? guards : -1));
      guards += guarded ? 1 : 0;
    }

    TextProgram build() {
      return new TextProgram(this);
    }
  }

  private TextProgram(Builder builder) {
    wheres = List.copyOf(builder.wheres);
    finder = new LiteralFinder(builder.literals);
    patterns = List.copyOf(builder.patterns);
    guards = builder.guards;
  }

  /** How many patterns run only where their letters stand. */
  int guards() {
    return guards;
  }

  Result run(CommentWords comment) {
    Result result = new Result(comment);
    finder.find(comment, result::take);
    patterns.forEach(result::run);
    result.sort();
    return result;
  }
}
