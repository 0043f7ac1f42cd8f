package org.folkmoot.claim;

import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * What stands around a claim without being part of it: openings (well, now, also), frames that say
 * how the claim is meant (the important point here is that …), and attributions (X said that …).
 */
final class Frames {

  /** Nouns that announce a statement instead of naming a thing (shell nouns, Schmid 2000). */
  private static final Set<String> SHELL_NOUNS =
      Set.of(
          "fact",
          "point",
          "truth",
          "problem",
          "thing",
          "reality",
          "issue",
          "trouble",
          "upshot",
          "catch",
          "irony",
          "takeaway",
          "reason",
          "difference",
          "answer",
          "conclusion",
          "line",
          "lesson",
          "news",
          "bottomline",
          "opinion",
          "view",
          "belief",
          "impression",
          "question");

  private static final Set<String> COPULAS = Set.of("is", "was");

  /** Openings that open also without a comma behind them. */
  private static final Set<String> BARE_OPENINGS =
      Set.of(
          "and",
          "but",
          "so",
          "also",
          "or",
          "yet",
          "plus",
          "however",
          "therefore",
          "thus",
          "hence",
          "anyway",
          "besides");

  private static final int LONGEST_FRAME = 12;
  private static final int MOST_OPENINGS = 3;
  private static final int MOST_ATTRIBUTION_MARKS = 3;
  private static final int LONGEST_ATTRIBUTOR = 7;

  private final Clauses clauses;

  Frames(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Where the claim in [from, to) begins once openings and a stance frame are left out. */
  int afterFrame(AnnotatedText text, int from, int to) {
    int first = afterOpenings(text, from, to);
    int framed = afterShellNoun(text.tokens(), first, to);
    return framed > first ? afterOpenings(text, framed, to) : first;
  }

  private int afterOpenings(AnnotatedText text, int from, int to) {
    int first = from;
    for (int round = 0; round < MOST_OPENINGS; round++) {
      int next = afterOpening(text, first, to);
      if (next == first) {
        return first;
      }
      first = next;
    }
    return first;
  }

  private int afterOpening(AnnotatedText text, int from, int to) {
    Tokens tokens = text.tokens();
    if (from < to - 1 && tokens.kind(from) == TokenKind.MENTION) {
      boolean marked = tokens.is(from + 1, ',') || tokens.is(from + 1, ':');
      return marked && from + 2 < to ? from + 2 : from + 1;
    }
    int opening = openingEnd(text, from);
    if (opening == from || opening >= to - 1) {
      return from;
    }
    boolean marked = tokens.is(opening, ',') || ClauseSplitter.isDash(tokens, opening);
    if (marked) {
      return opening + 1;
    }
    boolean bare = opening == from + 1 && BARE_OPENINGS.contains(tokens.folded(from));
    boolean held = opening > from + 1 && clauses.startsWithClause(tokens, opening, to);
    return (bare && !tokens.folded(opening).equals("that")) || held ? opening : from;
  }

  private static int openingEnd(AnnotatedText text, int from) {
    int end = from;
    for (Match<Signal> signal : text.signalsFrom(from)) {
      if (signal.value() == Signal.OPENING) {
        end = Math.max(end, signal.to());
      }
    }
    return end;
  }

  /** "The most important point here is [that] …" with a clause behind it. */
  private int afterShellNoun(Tokens tokens, int from, int to) {
    int limit = Math.min(to - 2, from + LONGEST_FRAME);
    boolean shell = false;
    for (int i = from; i < limit; i++) {
      String word = tokens.folded(i);
      if (shell && COPULAS.contains(word)) {
        return shellFrameEnd(tokens, i + 1, to, from);
      }
      if (!tokens.isWord(i)
          || (!shell
              && i > from
              && clauses.isFinite(tokens, i, from)
              && !SHELL_NOUNS.contains(word))) {
        return from;
      }
      shell |= i > from && SHELL_NOUNS.contains(word);
    }
    return from;
  }

  private int shellFrameEnd(Tokens tokens, int behind, int to, int from) {
    boolean marked =
        tokens.folded(behind).equals("that") || tokens.is(behind, ':') || tokens.is(behind, ',');
    int first = marked ? behind + 1 : behind;
    return clauses.startsWithPlainClause(tokens, first, to) ? first : from;
  }

  /** Behind a dateline ("TOKYO – …"), or {@code from}. */
  int afterDateline(Tokens tokens, int from, int to) {
    int i = from;
    while (i < to && i < from + 3 && isAllCapitals(tokens, i)) {
      i++;
    }
    return i > from && i + 1 < to && ClauseSplitter.isDash(tokens, i) ? i + 1 : from;
  }

  private static boolean isAllCapitals(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.text(i).codePoints().allMatch(Character::isUpperCase);
  }

  /** Where the words begin that somebody else is said to have said, or {@code from}. */
  int afterAttribution(AnnotatedText text, int from, int to) {
    Tokens tokens = text.tokens();
    int said = reportingVerb(text, from, Math.min(to, from + LONGEST_FRAME));
    if (said < 0) {
      return from;
    }
    if (said + 2 < to && (tokens.is(said + 1, ',') || tokens.is(said + 1, ':'))) {
      return clauses.hasFiniteVerb(tokens, said + 2, to) ? said + 2 : from;
    }
    int limit = Math.min(to - 2, said + LONGEST_FRAME / 2);
    for (int i = said + 1; i < limit && !tokens.is(i, ','); i++) {
      if (tokens.folded(i).equals("that")) {
        return clauses.hasFiniteVerb(tokens, i + 1, to) ? i + 1 : from;
      }
    }
    return from;
  }

  /** Where the attributions behind the words begin (", he said, reported X"), or {@code to}. */
  int beforeAttribution(AnnotatedText text, int from, int to) {
    Tokens tokens = text.tokens();
    int best = to;
    int marks = 0;
    for (int i = to - 1; i > from + 3 && marks < MOST_ATTRIBUTION_MARKS; i--) {
      if (tokens.is(i, ',') || isClosedQuote(tokens, i)) {
        marks++;
        best =
            isAttributionAt(text, i + 1, best) && clauses.hasFiniteVerb(tokens, from, i) ? i : best;
      }
    }
    return best;
  }

  /** A few words that lead to a reporting verb, or begin with one. */
  private static boolean isAttributionAt(AnnotatedText text, int from, int to) {
    int said = reportingVerb(text, from, Math.min(to, from + LONGEST_ATTRIBUTOR));
    boolean relative = from < to && text.tokens().folded(from).equals("which");
    return said >= 0 && !relative;
  }

  /** Whether nothing follows the reporting verb: the words reported stand elsewhere. */
  boolean isBareAttribution(AnnotatedText text, int from, int to) {
    int said = reportingVerb(text, from, to);
    return said >= 0 && said == to - 1;
  }

  private static boolean isClosedQuote(Tokens tokens, int i) {
    char c = tokens.source().charAt(tokens.start(i));
    return c == '\u201D' || (c == '"' && tokens.end(i - 1) == tokens.start(i));
  }

  private static int reportingVerb(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      for (Match<Signal> signal : text.signalsFrom(i)) {
        if (signal.value() == Signal.REPORTING && signal.to() <= to) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the clause in [from, to) tells what somebody other than its author said. */
  boolean isReport(AnnotatedText text, int from, int to, Lexicon lexicon) {
    int said = reportingVerb(text, from + 1, Math.min(to, from + LONGEST_FRAME / 2));
    if (said < 0) {
      return false;
    }
    String subject = text.tokens().folded(said - 1);
    boolean own = subject.equals("i") || subject.equals("we") || subject.equals("you");
    return (!own && !lexicon.isFunctionWord(subject))
        || subject.equals("he")
        || subject.equals("she")
        || subject.equals("they");
  }
}
