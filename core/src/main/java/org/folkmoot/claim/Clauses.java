package org.folkmoot.claim;

import java.util.Set;
import org.folkmoot.lexicon.FiniteVerbs;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.token.Tokens;

/** Whether a stretch of tokens can be a clause of its own, judged from form without a tagger. */
final class Clauses {

  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "this",
          "that",
          "these",
          "those",
          "there",
          "nobody",
          "everybody",
          "everyone",
          "someone",
          "somebody",
          "nothing",
          "everything");

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that",
          "these", "those", "no", "any", "some", "every", "each", "of", "to", "for", "with", "by",
          "from", "in", "on", "at", "such", "another", "other", "more", "less", "own");

  private static final Set<String> ADVERBS =
      Set.of(
          "never",
          "always",
          "also",
          "still",
          "even",
          "just",
          "only",
          "then",
          "thus",
          "therefore",
          "now",
          "often",
          "probably",
          "certainly",
          "really",
          "actually",
          "simply",
          "not",
          "already",
          "all",
          "both",
          "indeed",
          "clearly",
          "obviously",
          "definitely",
          "usually",
          "rarely");

  private static final int LONGEST_SUBJECT = 6;

  private final Lexicon lexicon;
  private final FiniteVerbs verbs;

  Clauses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  /** Whether a verb that can be finite stands in [from, to). */
  boolean hasFiniteVerb(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(tokens, i, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * For each token of [from, to) the first one from there on, if not the first of its clause, whose
   * verb can be finite; {@code to} where there is none.
   */
  int[] nextFiniteVerbs(Tokens tokens, int from, int to) {
    int[] next = new int[to - from];
    int verb = to;
    for (int i = to - 1; i >= from; i--) {
      verb = isFinite(tokens, i, i - 1) ? i : verb;
      next[i - from] = verb;
    }
    return next;
  }

  /** A form that is also a noun is taken for one after a word that announces nouns. */
  boolean isFinite(Tokens tokens, int i, int from) {
    if (verbs.isAuxiliary(tokens, i)) {
      return true;
    }
    boolean announced = i > Math.max(from, 0) && BEFORE_NOUNS.contains(tokens.folded(i - 1));
    return i > from && !announced && verbs.canBeFinite(tokens, i);
  }

  /** Whether a pronoun and its verb begin at {@code from}: "they have", "it never was". */
  boolean startsWithPronounClause(Tokens tokens, int from, int to) {
    if (from >= to || !tokens.isWord(from)) {
      return false;
    }
    if (isContractedSubject(tokens, from)) {
      return true;
    }
    return SUBJECT_PRONOUNS.contains(tokens.folded(from)) && verbFollows(tokens, from + 1, to);
  }

  private boolean isContractedSubject(Tokens tokens, int i) {
    String word = tokens.folded(i);
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0
        && SUBJECT_PRONOUNS.contains(word.substring(0, apostrophe))
        && verbs.isAuxiliary(tokens, i);
  }

  /** Whether adverbs, if any, and then a finite verb stand at {@code from}. */
  boolean verbFollows(Tokens tokens, int from, int to) {
    int i = from;
    while (i < to
        && tokens.isWord(i)
        && (ADVERBS.contains(tokens.folded(i)) || isManner(tokens, i))) {
      i++;
    }
    return i < to && verbs.canBeFinite(tokens, i);
  }

  private static boolean isManner(Tokens tokens, int i) {
    String word = tokens.folded(i);
    return word.length() > 4 && word.endsWith("ly");
  }

  /** Whether a subject of a few words and its verb begin at {@code from}, with no mark between. */
  boolean startsWithClause(Tokens tokens, int from, int to) {
    if (startsWithPronounClause(tokens, from, to)) {
      return true;
    }
    int limit = Math.min(to, from + LONGEST_SUBJECT);
    for (int i = from; i < limit && tokens.isWordLike(i); i++) {
      if (i > from && isFinite(tokens, i, from) && !lexicon.isFunctionWord(tokens.folded(i - 1))) {
        return true;
      }
      if (i > from && verbs.isAuxiliary(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** A pronoun with its verb, or a few words and then an auxiliary: "these islands are …". */
  boolean startsWithPlainClause(Tokens tokens, int from, int to) {
    if (startsWithPronounClause(tokens, from, to)) {
      return true;
    }
    int limit = Math.min(to, from + LONGEST_SUBJECT);
    for (int i = from; i < limit && tokens.isWordLike(i); i++) {
      if (verbs.isAuxiliary(tokens, i)) {
        return i > from;
      }
    }
    return false;
  }
}
