package org.folkmoot.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words a word can be a regular inflection of: plural, possessive, third person, past,
 * participle and comparison. By spelling alone, so some of them are no words.
 */
final class Inflections {

  private static final List<String> VOWEL_ENDINGS = List.of("ed", "er", "est", "ing");
  private static final int SHORTEST_BASE = 3;

  private Inflections() {}

  static List<String> bases(String word) {
    List<String> bases = new ArrayList<>();
    String bare = without(word, "'s");
    if (!bare.equals(word)) {
      bases.add(bare);
    }
    addPlurals(bare, bases);
    VOWEL_ENDINGS.forEach(ending -> addStripped(bare, ending, bases));
    bases.removeIf(base -> base.length() < SHORTEST_BASE);
    return bases;
  }

  private static void addPlurals(String word, List<String> bases) {
    if (word.endsWith("ies")) {
      bases.add(without(word, "ies") + "y");
    }
    if (word.endsWith("es")) {
      bases.add(without(word, "es"));
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      bases.add(without(word, "s"));
    }
  }

  /** The rest, the rest with a silent e, with y for i, and without a doubled consonant. */
  private static void addStripped(String word, String ending, List<String> bases) {
    String rest = without(word, ending);
    if (rest.equals(word) || rest.length() < 2) {
      return;
    }
    bases.add(rest);
    bases.add(rest + "e");
    char last = rest.charAt(rest.length() - 1);
    String shorter = rest.substring(0, rest.length() - 1);
    if (last == 'i') {
      bases.add(shorter + "y");
    }
    if (last == rest.charAt(rest.length() - 2)) {
      bases.add(shorter);
    }
  }

  private static String without(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
