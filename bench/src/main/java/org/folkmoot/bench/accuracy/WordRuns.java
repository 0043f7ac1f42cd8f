package org.folkmoot.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs of words, lower-cased, of whatever length. */
final class WordRuns {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private WordRuns() {}

  /** All words of a text. */
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** All runs of {@code length} words of a text. */
  static Set<List<String>> of(List<String> words, int length) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(words.subList(i, i + length));
    }
    return runs;
  }

  /** Whether two texts have a run of so many words in common. */
  static boolean share(String one, String other, int length) {
    Set<List<String>> runs = of(words(one), length);
    return !runs.isEmpty() && of(words(other), length).stream().anyMatch(runs::contains);
  }
}
