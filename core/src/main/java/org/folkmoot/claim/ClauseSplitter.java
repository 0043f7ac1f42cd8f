package org.folkmoot.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.token.Tokens;

/**
 * Cuts a sentence into the clauses that assert something of their own.
 *
 * <p>Idea: a cut is made only where a mark or a connective stands and both sides can be clauses of
 * their own: at a semicolon, a colon, a dash that is no parenthesis, a coordinator before a subject
 * with its verb, {@code because} and its like, and a closing evaluative {@code , which is …}.
 * Inside brackets and quotation marks nothing is cut. The connective belongs to neither side. When
 * in doubt there is no cut: a unit too long is read more easily than a torn one.
 *
 * <p>Linear in the number of tokens. Thread-safe.
 */
final class ClauseSplitter {

  /** A range of tokens. */
  record Range(int from, int to) {}

  private static final Set<String> COORDINATORS = Set.of("and", "but", "so", "yet", "or", "nor");
  private static final Set<String> REASONS = Set.of("because", "cause", "cuz");
  private static final Set<String> CONCESSIONS =
      Set.of("although", "though", "whereas", "while", "since", "even");
  private static final int LONGEST_PARENTHESIS = 14;
  private static final int SHORTEST_SIDE = 2;

  private final Clauses clauses;

  ClauseSplitter(Clauses clauses) {
    this.clauses = clauses;
  }

  /** The clauses of the sentence in [from, to), in order. */
  List<Range> split(Tokens tokens, int from, int to, boolean[] closed) {
    List<Range> ranges = new ArrayList<>();
    int first = from;
    int i = initialReasonEnd(tokens, from, to);
    if (i > from) {
      ranges.add(new Range(from + 1, i));
      first = i + 1;
    }
    for (i = first + 1; i < to; i++) {
      if (closed[i - from]) {
        continue;
      }
      int parenthesis = parenthesisEnd(tokens, i, to);
      int next =
          parenthesis > i ? afterParenthesis(tokens, parenthesis, to) : cut(tokens, first, i, to);
      if (next > i) {
        ranges.add(new Range(first, Math.max(i, parenthesis)));
        first = next;
        i = next;
      } else if (parenthesis > i) {
        i = parenthesis;
      }
    }
    ranges.add(new Range(first, to));
    return ranges;
  }

  /** "Because it rained, we stayed": where the comma stands, or {@code from}. */
  private int initialReasonEnd(Tokens tokens, int from, int to) {
    boolean reason = tokens.isWord(from) && (isReason(tokens, from) || isConcession(tokens, from));
    if (!reason || isOf(tokens, from + 1, to)) {
      return from;
    }
    for (int i = from + 2; i < to; i++) {
      if (tokens.is(i, ',') && clauses.startsWithClause(tokens, i + 1, to)) {
        return clauses.hasFiniteVerb(tokens, from + 1, i) ? i : from;
      }
    }
    return from;
  }

  /** Where the unit after a cut at {@code i} begins, or {@code i} if there is no cut. */
  private int cut(Tokens tokens, int first, int i, int to) {
    if (i - first < 2) {
      return i;
    }
    if (isDash(tokens, i) || tokens.is(i, ';') || tokens.is(i, ':')) {
      return cutAtMark(tokens, first, i, to);
    }
    if (tokens.is(i, ',')) {
      return cutAtComma(tokens, first, i, to);
    }
    return tokens.isWord(i) ? cutAtWord(tokens, first, i, to) : i;
  }

  private int cutAtMark(Tokens tokens, int first, int i, int to) {
    int next = i + 1 < to && isCoordinator(tokens, i + 1) ? i + 2 : i + 1;
    boolean both = isClause(tokens, first, i) && isClause(tokens, next, to);
    return both ? next : i;
  }

  private int cutAtComma(Tokens tokens, int first, int i, int to) {
    if (i + 1 >= to || !tokens.isWord(i + 1) || !isClause(tokens, first, i)) {
      return i;
    }
    if (isClosingRelative(tokens, i + 1, to)) {
      return i + 1;
    }
    boolean connective = isCoordinator(tokens, i + 1) || isConcession(tokens, i + 1);
    if (connective && clauses.startsWithClause(tokens, i + 2, to)) {
      return i + 2;
    }
    return isReason(tokens, i + 1) && isReasonClause(tokens, i + 2, to) ? i + 2 : i;
  }

  private int cutAtWord(Tokens tokens, int first, int i, int to) {
    if (isReason(tokens, i)) {
      return isReasonClause(tokens, i + 1, to) && isClause(tokens, first, i) ? i + 1 : i;
    }
    boolean clause = isCoordinator(tokens, i) && clauses.startsWithPronounClause(tokens, i + 1, to);
    return clause && isClause(tokens, first, i) && !isOpenConditional(tokens, first) ? i + 1 : i;
  }

  private boolean isReasonClause(Tokens tokens, int from, int to) {
    return !isOf(tokens, from, to) && isClause(tokens, from, to);
  }

  private static boolean isOf(Tokens tokens, int i, int to) {
    return i < to && tokens.folded(i).equals("of");
  }

  /** "If you go and you see": what follows belongs to the condition. */
  private static boolean isOpenConditional(Tokens tokens, int first) {
    String word = tokens.folded(first);
    return word.equals("if")
        || word.equals("when")
        || word.equals("unless")
        || word.equals("whether");
  }

  /** A last ", which is …" with no further mark judges the whole clause before it. */
  private boolean isClosingRelative(Tokens tokens, int from, int to) {
    if (!tokens.folded(from).equals("which") || !clauses.verbFollows(tokens, from + 1, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ',') || isDash(tokens, i)) {
        return false;
      }
    }
    return to - from >= SHORTEST_SIDE;
  }

  /** Where the second dash of a pair stands that the dash {@code i} begins, or {@code i}. */
  private int parenthesisEnd(Tokens tokens, int i, int to) {
    if (!isDash(tokens, i)) {
      return i;
    }
    int limit = Math.min(to, i + 1 + LONGEST_PARENTHESIS);
    for (int j = i + 2; j < limit; j++) {
      if (isDash(tokens, j)) {
        return j;
      }
    }
    return i;
  }

  /** Behind a parenthesis a coordinated verb begins a unit: "… - and never was". */
  private int afterParenthesis(Tokens tokens, int dash, int to) {
    boolean coordinated = dash + 2 < to && isCoordinator(tokens, dash + 1);
    boolean clause =
        coordinated
            && (clauses.verbFollows(tokens, dash + 2, to)
                || clauses.startsWithClause(tokens, dash + 2, to));
    return clause ? dash + 2 : -1;
  }

  private boolean isClause(Tokens tokens, int from, int to) {
    return to - from >= SHORTEST_SIDE && clauses.hasFiniteVerb(tokens, from, to);
  }

  /** A dash between blanks, or a long one. */
  static boolean isDash(Tokens tokens, int i) {
    CharSequence text = tokens.source();
    char c = text.charAt(tokens.start(i));
    if (c == '\u2014') {
      return true;
    }
    if (c != '-' && c != '\u2013') {
      return false;
    }
    boolean apart = i > 0 && tokens.start(i) > tokens.end(i - 1);
    boolean doubled =
        i + 1 < tokens.size() && tokens.is(i + 1, '-') && tokens.start(i + 1) == tokens.end(i);
    return doubled || (apart && i + 1 < tokens.size() && tokens.start(i + 1) > tokens.end(i));
  }

  private static boolean isCoordinator(Tokens tokens, int i) {
    return COORDINATORS.contains(tokens.folded(i));
  }

  private static boolean isReason(Tokens tokens, int i) {
    return REASONS.contains(tokens.folded(i));
  }

  private static boolean isConcession(Tokens tokens, int i) {
    return CONCESSIONS.contains(tokens.folded(i));
  }
}
