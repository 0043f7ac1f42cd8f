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
 * <p>One splitter serves one sentence. Linear in its number of tokens: where the next verb stands
 * is worked out once. Not thread-safe.
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
  private final Tokens tokens;
  private final int from;
  private final int to;
  private final int[] nextVerb;

  /** A splitter for the sentence in [from, to). */
  ClauseSplitter(Clauses clauses, Tokens tokens, int from, int to) {
    this.clauses = clauses;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.nextVerb = clauses.nextFiniteVerbs(tokens, from, to);
  }

  /**
   * The clauses of the sentence, in order.
   *
   * @param closed for each of its tokens whether it stands where nothing is cut
   */
  List<Range> split(boolean[] closed) {
    List<Range> ranges = new ArrayList<>();
    int first = from;
    int i = initialReasonEnd();
    if (i > from) {
      ranges.add(new Range(from + 1, i));
      first = i + 1;
    }
    for (i = first + 1; i < to; i++) {
      if (closed[i - from]) {
        continue;
      }
      int parenthesis = parenthesisEnd(i);
      int next = parenthesis > i ? afterParenthesis(parenthesis) : cut(first, i);
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
  private int initialReasonEnd() {
    boolean reason = tokens.isWord(from) && (isReason(from) || isConcession(from));
    if (!reason || isOf(from + 1)) {
      return from;
    }
    for (int i = from + 2; i < to; i++) {
      if (tokens.is(i, ',') && clauses.startsWithClause(tokens, i + 1, to)) {
        return hasVerb(from + 1, i) ? i : from;
      }
    }
    return from;
  }

  /** Where the unit after a cut at {@code i} begins, or {@code i} if there is no cut. */
  private int cut(int first, int i) {
    if (i - first < 2) {
      return i;
    }
    if (isDash(tokens, i) || tokens.is(i, ';') || tokens.is(i, ':')) {
      return cutAtMark(first, i);
    }
    if (tokens.is(i, ',')) {
      return cutAtComma(first, i);
    }
    return tokens.isWord(i) ? cutAtWord(first, i) : i;
  }

  private int cutAtMark(int first, int i) {
    int next = i + 1 < to && isCoordinator(i + 1) ? i + 2 : i + 1;
    boolean both = isClause(first, i) && isClause(next, to);
    return both ? next : i;
  }

  private int cutAtComma(int first, int i) {
    if (i + 1 >= to || !tokens.isWord(i + 1) || !isClause(first, i)) {
      return i;
    }
    if (isClosingRelative(i + 1)) {
      return i + 1;
    }
    boolean connective = isCoordinator(i + 1) || isConcession(i + 1);
    if (connective && clauses.startsWithClause(tokens, i + 2, to)) {
      return i + 2;
    }
    return isReason(i + 1) && isReasonClause(i + 2) ? i + 2 : i;
  }

  private int cutAtWord(int first, int i) {
    if (isReason(i)) {
      return isReasonClause(i + 1) && isClause(first, i) ? i + 1 : i;
    }
    boolean clause = isCoordinator(i) && clauses.startsWithPronounClause(tokens, i + 1, to);
    return clause && isClause(first, i) && !isOpenConditional(first) ? i + 1 : i;
  }

  private boolean isReasonClause(int from) {
    return !isOf(from) && isClause(from, to);
  }

  private boolean isOf(int i) {
    return i < to && tokens.folded(i).equals("of");
  }

  /** "If you go and you see": what follows belongs to the condition. */
  private boolean isOpenConditional(int first) {
    String word = tokens.folded(first);
    return word.equals("if")
        || word.equals("when")
        || word.equals("unless")
        || word.equals("whether");
  }

  /** A last ", which is …" with no further mark judges the whole clause before it. */
  private boolean isClosingRelative(int from) {
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
  private int parenthesisEnd(int i) {
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
  private int afterParenthesis(int dash) {
    boolean coordinated = dash + 2 < to && isCoordinator(dash + 1);
    boolean clause =
        coordinated
            && (clauses.verbFollows(tokens, dash + 2, to)
                || clauses.startsWithClause(tokens, dash + 2, to));
    return clause ? dash + 2 : -1;
  }

  private boolean isClause(int first, int last) {
    return last - first >= SHORTEST_SIDE && hasVerb(first, last);
  }

  /** The same answer as {@link Clauses#hasFiniteVerb}, looked up: a long sentence asks often. */
  boolean hasVerb(int first, int last) {
    boolean leads = first < last && clauses.isFinite(tokens, first, first);
    return leads || (first + 1 < last && nextVerb[first + 1 - from] < last);
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

  private boolean isCoordinator(int i) {
    return COORDINATORS.contains(tokens.folded(i));
  }

  private boolean isReason(int i) {
    return REASONS.contains(tokens.folded(i));
  }

  private boolean isConcession(int i) {
    return CONCESSIONS.contains(tokens.folded(i));
  }
}
