package org.folkmoot.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.match.PhraseMatcher;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.token.Tokens;

/**
 * The words of a language that matter for arguing in it, compiled once from resources. Immutable
 * and thread-safe.
 */
public final class Lexicon {

  private static final Lexicon ENGLISH = load();

  private final Set<String> functionWords;
  private final Set<String> commonWords;
  private final PhraseMatcher<Signal> signals;
  private final FiniteVerbs verbs;

  private Lexicon(
      Set<String> functionWords,
      Set<String> commonWords,
      PhraseMatcher<Signal> signals,
      FiniteVerbs verbs) {
    this.functionWords = functionWords;
    this.commonWords = commonWords;
    this.signals = signals;
    this.verbs = verbs;
  }

  /** The English lexicon. */
  public static Lexicon english() {
    return ENGLISH;
  }

  private static Lexicon load() {
    PhraseMatcher.Builder<Signal> signals = PhraseMatcher.builder();
    Signal section = Signal.SUPPORT;
    for (String line : LexiconFile.lines("signals.txt")) {
      if (line.startsWith("[")) {
        section = Signal.of(line.substring(1, line.length() - 1));
      } else {
        addAll(signals, line, section);
      }
    }
    return new Lexicon(
        new HashSet<>(LexiconFile.words("function-words.txt")),
        new HashSet<>(LexiconFile.words("common-words.txt")),
        signals.build(),
        FiniteVerbs.load());
  }

  private static void addAll(PhraseMatcher.Builder<Signal> signals, String line, Signal section) {
    for (String phrase : line.split("\\|", -1)) {
      signals.add(phrase.strip(), section);
    }
  }

  /** Whether a folded word holds sentences together and says nothing of a subject. */
  public boolean isFunctionWord(String folded) {
    return functionWords.contains(folded);
  }

  /**
   * Whether a folded word, or the word it is a regular inflection of, is so common that sharing it
   * is no sign of a shared subject.
   */
  public boolean isCommonWord(String folded) {
    return isListed(folded) || Inflections.bases(folded).stream().anyMatch(this::isListed);
  }

  private boolean isListed(String word) {
    return commonWords.contains(word) || functionWords.contains(word);
  }

  /** Every signal in a text, by place; one stretch may signal several things. */
  public List<Match<Signal>> signals(Tokens tokens) {
    return signals.all(tokens);
  }

  /** Which words can be the verb of a clause of its own. */
  public FiniteVerbs verbs() {
    return verbs;
  }
}
