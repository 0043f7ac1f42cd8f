package org.folkmoot.sentence;

import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** Whether a single full stop ends a sentence or an abbreviation; words are known by their hash. */
final class Abbreviations {

  /** A full stop after these does not end a sentence. */
  private static final WordSet BEFORE_NAMES =
      WordSet.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt",
          "rev", "hon", "st", "mt", "ft", "messrs", "supt", "cpl", "maj", "cmdr", "adm", "pres",
          "vs", "v", "no", "nos", "fig", "figs", "vol", "pp", "p", "ed", "eds", "cf", "al",
          "approx", "dept", "est", "op", "ave", "blvd", "rd", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "eg", "ie", "viz", "art", "sec", "ch",
          "para");

  /** A full stop after these ends a sentence only if a usual opener follows. */
  private static final WordSet AFTER_NAMES =
      WordSet.of("etc", "inc", "ltd", "co", "corp", "jr", "sr", "bros", "llc", "plc", "esq");

  private static final WordSet NEVER_LAST = WordSet.of("e.g.", "i.e.");

  private static final int SHORTEST_PLAIN_WORD = 4;

  private static final WordSet OPENERS =
      WordSet.of(
          "the", "it", "he", "she", "they", "we", "i", "this", "that", "these", "those", "but",
          "and", "so", "if", "in", "there", "what", "you", "my", "his", "her", "their", "our", "a",
          "an", "when", "why", "how", "who", "no", "yes", "not", "as", "for", "on");

  private static final WordSet LOWER_CASE_OPENERS =
      WordSet.of(
          "i", "im", "i'm", "ive", "i've", "its", "it's", "it", "the", "they", "he", "she", "we",
          "you", "this", "that", "but", "so", "and", "no", "yes", "if", "in", "there", "what",
          "why", "how");

  private static final WordSet WRITER = WordSet.of("i", "im", "i'm", "i've", "i'd", "i'll");

  private Abbreviations() {}

  /** Whether the full stop {@code mark} ends the sentence that began at {@code first}. */
  static boolean endsAt(Tokens tokens, int first, int mark, int next, boolean lowerFollows) {
    if (lowerFollows) {
      return !isAbbreviation(tokens, mark)
          && (opensInLowerCase(tokens, next) || isLowerCaseWriting(tokens, first, mark));
    }
    return (!isAbbreviation(tokens, mark) && !isListNumber(tokens, first, mark))
        || (isClosingAbbreviation(tokens, mark) && isOpener(tokens, next))
        || isLetterBeforeWord(tokens, mark, next);
  }

  /** Whether token {@code i} is an initialism with its last full stop, such as U.S. or p.m. */
  static boolean isStopped(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.source().charAt(tokens.end(i) - 1) == '.';
  }

  /** Whether the last full stop of the initialism before {@code next} ends a sentence too. */
  static boolean endsInitialism(Tokens tokens, int next) {
    return isOpener(tokens, next) && !NEVER_LAST.contains(tokens.hash(next - 1));
  }

  /** Whether the word is the writer's "i", as good as a capital. */
  static boolean isWriter(Tokens tokens, int next) {
    return WRITER.contains(tokens.hash(next));
  }

  /** Whether a sentence may begin with this word though it is in lower case. */
  static boolean opensInLowerCase(Tokens tokens, int next) {
    return LOWER_CASE_OPENERS.contains(tokens.hash(next));
  }

  /**
   * Whether sentences begin in lower case here: this one does, or the word before the full stop is
   * too long and too plain for an abbreviation.
   */
  private static boolean isLowerCaseWriting(Tokens tokens, int first, int mark) {
    int left = mark - 1;
    return (tokens.isWord(first) && isLower(tokens, first))
        || (tokens.isWord(left)
            && isLower(tokens, left)
            && tokens.end(left) - tokens.start(left) >= SHORTEST_PLAIN_WORD);
  }

  private static boolean isLower(Tokens tokens, int i) {
    return Character.isLowerCase(Character.codePointAt(tokens.source(), tokens.start(i)));
  }

  private static boolean isOpener(Tokens tokens, int next) {
    return tokens.isCapitalised(next) && OPENERS.contains(tokens.hash(next));
  }

  private static boolean isAbbreviation(Tokens tokens, int mark) {
    int left = mark - 1;
    if (left < 0 || !tokens.isWord(left) || tokens.end(left) != tokens.start(mark)) {
      return false;
    }
    long word = tokens.hash(left);
    boolean letter = tokens.end(left) - tokens.start(left) == 1 && !WRITER.contains(word);
    return letter
        || BEFORE_NAMES.contains(word)
        || AFTER_NAMES.contains(word)
        || isInitialism(tokens, left);
  }

  private static boolean isInitialism(Tokens tokens, int i) {
    int second = tokens.start(i) + 1;
    return second < tokens.end(i) && tokens.source().charAt(second) == '.';
  }

  private static boolean isClosingAbbreviation(Tokens tokens, int mark) {
    return AFTER_NAMES.contains(tokens.hash(mark - 1)) || isInitialism(tokens, mark - 1);
  }

  /** "Plan B. The": a letter, and an opener that is no letter itself. */
  private static boolean isLetterBeforeWord(Tokens tokens, int mark, int next) {
    int left = mark - 1;
    return tokens.isWord(left)
        && tokens.end(left) - tokens.start(left) == 1
        && isOpener(tokens, next)
        && tokens.end(next) - tokens.start(next) > 1;
  }

  private static boolean isListNumber(Tokens tokens, int first, int mark) {
    int left = mark - 1;
    return left == first
        && tokens.kind(left) == TokenKind.NUMBER
        && tokens.end(left) - tokens.start(left) <= 2;
  }
}
