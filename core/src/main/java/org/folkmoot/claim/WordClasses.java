package org.folkmoot.claim;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.lexicon.FiniteVerbs;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** A rough word class of each word, from its form and short lists: what a tagger would be for. */
final class WordClasses {

  static final int OTHER = 0;
  static final int COORDINATOR = 1;
  static final int REASON = 2;
  static final int CONDITION = 3;
  static final int CONCESSION = 4;
  static final int RELATIVE = 5;
  static final int THAT = 6;
  static final int ADVERB = 7;
  static final int PRONOUN = 8;
  static final int DETERMINER = 9;
  static final int PREPOSITION = 10;
  static final int AUXILIARY = 11;
  static final int VERB = 12;
  static final int GERUND = 13;
  static final int PAST = 14;
  static final int MANNER = 15;
  static final int NUMBER = 16;
  static final int ADDRESS = 17;
  static final int NAME = 18;
  static final int NEGATION = 19;
  static final int TO = 20;
  static final int FUNCTION = 21;

  private static final Map<String, Integer> LISTED = new HashMap<>();

  static {
    list(COORDINATOR, "and but or so yet nor plus");
    list(REASON, "because since as cause cuz for");
    list(CONDITION, "if when unless until once before after whenever where while till");
    list(CONCESSION, "although though whereas even despite except without instead");
    list(RELATIVE, "which who whom whose what how why whether whatever");
    list(
        PRONOUN,
        "i you he she it we they there nobody everybody everyone someone somebody anyone nothing everything people");
    list(
        DETERMINER,
        "a an the my your his her its our their this these those no any some every each such another most many all both");
    list(
        PREPOSITION,
        "of with by from in on at about into through during under over between against like than");
    list(
        ADVERB,
        "however therefore thus then hence also moreover furthermore otherwise rather still especially meanwhile nevertheless maybe perhaps");
    list(THAT, "that");
    list(TO, "to");
    list(NEGATION, "not never");
  }

  private static void list(int kind, String words) {
    for (String word : words.split(" ", -1)) {
      LISTED.put(word, kind);
    }
  }

  /** Whether clauses are joined by words of this kind. */
  static boolean isJoint(int kind) {
    return kind >= COORDINATOR && kind <= ADVERB;
  }

  private final FiniteVerbs verbs;
  private final Lexicon lexicon;

  WordClasses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  /** The class of token {@code i}. */
  int of(Tokens tokens, int i) {
    TokenKind kind = tokens.kind(i);
    if (kind != TokenKind.WORD) {
      return kind == TokenKind.NUMBER ? NUMBER : ADDRESS;
    }
    String word = tokens.folded(i);
    Integer listed = LISTED.get(word);
    return listed == null ? open(tokens, i, word) : listed;
  }

  private int open(Tokens tokens, int i, String word) {
    if (verbs.isAuxiliary(tokens, i)) {
      return AUXILIARY;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return PAST;
    }
    if (verbs.canBeFinite(tokens, i)) {
      return VERB;
    }
    if (word.length() > 4 && word.endsWith("ing")) {
      return GERUND;
    }
    if (word.length() > 4 && word.endsWith("ly")) {
      return MANNER;
    }
    if (lexicon.isFunctionWord(word)) {
      return FUNCTION;
    }
    return tokens.isCapitalised(i) ? NAME : OTHER;
  }
}
