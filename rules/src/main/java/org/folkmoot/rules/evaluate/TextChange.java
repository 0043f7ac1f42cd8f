package org.folkmoot.rules.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/** How much two texts differ. */
final class TextChange {

  private TextChange() {}

  /** The share of the words of either text that the other does not have, order aside; linear. */
  static double share(String before, String after) {
    if (before.equals(after)) {
      return 0;
    }
    Map<Long, Integer> counts = new HashMap<>();
    int all = count(before, 1, counts) + count(after, -1, counts);
    long differing = counts.values().stream().mapToLong(Math::abs).sum();
    return all == 0 ? 0 : differing / (double) all;
  }

  private static int count(String text, int sign, Map<Long, Integer> counts) {
    Tokens tokens = Tokenizer.tokenize(text);
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWordLike(i)) {
        counts.merge(tokens.hash(i), sign, Integer::sum);
        words++;
      }
    }
    return words;
  }
}
