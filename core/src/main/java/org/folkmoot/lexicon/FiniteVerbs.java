package org.folkmoot.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.token.Tokens;

/**
 * Which words can be the verb of a clause of its own: auxiliaries, modals, common verbs in present
 * and past, and regular pasts. A guess from form alone, made without a tagger: it errs towards yes
 * for words that are nouns as well.
 */
public final class FiniteVerbs {

  private static final int SHORTEST_PAST = 5;

  private final Set<String> auxiliaries;
  private final Set<String> forms;

  private FiniteVerbs(Set<String> auxiliaries, Set<String> forms) {
    this.auxiliaries = auxiliaries;
    this.forms = forms;
  }

  static FiniteVerbs load() {
    Set<String> forms = new HashSet<>();
    for (String line : LexiconFile.lines("verbs.txt")) {
      addForms(forms, List.of(line.split("\\s+", -1)));
    }
    return new FiniteVerbs(new HashSet<>(LexiconFile.words("auxiliaries.txt")), forms);
  }

  /** A base form alone is regular; a second form on the line is the irregular past. */
  private static void addForms(Set<String> forms, List<String> line) {
    String base = line.get(0);
    forms.add(base);
    forms.add(thirdPerson(base));
    forms.addAll(line.subList(1, line.size()));
  }

  private static String thirdPerson(String base) {
    if (base.endsWith("s")
        || base.endsWith("sh")
        || base.endsWith("ch")
        || base.endsWith("x")
        || base.endsWith("o")) {
      return base + "es";
    }
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    return consonantY ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  /** Whether token {@code i} is an auxiliary or modal, contracted or not. */
  public boolean isAuxiliary(Tokens tokens, int i) {
    return tokens.isWord(i) && auxiliaries.contains(tokens.folded(i));
  }

  /** Whether token {@code i} can be the verb of a clause of its own. */
  public boolean canBeFinite(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return false;
    }
    String word = tokens.folded(i);
    return auxiliaries.contains(word) || forms.contains(word) || isRegularPast(word);
  }

  private static boolean isRegularPast(String word) {
    return word.length() >= SHORTEST_PAST && word.endsWith("ed") && !word.endsWith("eed");
  }
}
