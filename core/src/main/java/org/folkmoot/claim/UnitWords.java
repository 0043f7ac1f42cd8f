package org.folkmoot.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.text.Folding;
import org.folkmoot.token.Tokens;

/** Classes of function words that tell how a unit is meant, whatever it is about. */
enum UnitWords {
  /** The author. */
  SELF("i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself"),
  /** The author and others. */
  GROUP("we", "we're", "we've", "we'd", "we'll", "us", "our", "ours", "ourselves"),
  /** Who is spoken to. */
  YOU("you", "you're", "you've", "you'd", "you'll", "your", "yours", "yourself"),
  /** Others. */
  THEY("he", "she", "they", "them", "him", "her", "his", "their", "theirs"),
  /** What stands above. */
  POINTER("this", "that", "these", "those", "it", "it's", "its", "such"),
  /** Thinks or feels. */
  OPINION(
      "think",
      "believe",
      "feel",
      "guess",
      "suppose",
      "doubt",
      "opinion",
      "seems",
      "agree",
      "disagree",
      "hope",
      "argue",
      "imo",
      "imho"),
  /** Obliges. */
  OBLIGATION("should", "must", "ought", "need", "needs", "shall", "shouldn't", "mustn't"),
  /** Leaves open. */
  POSSIBILITY(
      "would",
      "could",
      "may",
      "might",
      "can",
      "wouldn't",
      "couldn't",
      "can't",
      "cannot",
      "perhaps",
      "maybe",
      "probably",
      "likely"),
  /** Foretells. */
  FUTURE("will", "won't", "going"),
  /** A condition. */
  CONDITION("if", "unless", "when", "whenever", "suppose", "imagine", "say"),
  /** A reason or a conclusion. */
  INFERENCE("because", "since", "so", "therefore", "thus", "hence", "then", "for", "as"),
  /** A turn. */
  TURN("but", "however", "although", "though", "while", "yet", "instead", "rather"),
  /** Compares. */
  COMPARISON("more", "less", "most", "least", "better", "worse", "best", "worst", "than"),
  /** All or none. */
  EXTENT("all", "every", "any", "no", "none", "never", "always", "only", "everyone", "nobody"),
  /** Is. */
  BEING("is", "are", "be", "isn't", "aren't", "being"),
  /** Was. */
  PAST("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't", "been"),
  /** Asks. */
  QUESTION("why", "how", "what", "who", "where", "which");

  private static final Map<Long, List<UnitWords>> BY_HASH = byHash();

  private final List<String> words;

  UnitWords(String... words) {
    this.words = List.of(words);
  }

  private static Map<Long, List<UnitWords>> byHash() {
    Map<Long, List<UnitWords>> byHash = new HashMap<>();
    for (UnitWords each : values()) {
      for (String word : each.words) {
        byHash.merge(Folding.hash(word, 0, word.length()), List.of(each), UnitWords::both);
      }
    }
    return byHash;
  }

  private static List<UnitWords> both(List<UnitWords> some, List<UnitWords> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The classes of a token; none for most. */
  static List<UnitWords> of(Tokens tokens, int i) {
    return BY_HASH.getOrDefault(tokens.hash(i), List.of());
  }
}
