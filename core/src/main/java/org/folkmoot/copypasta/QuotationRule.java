package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.text.Blanks;
import org.folkmoot.text.Span;

/**
 * Tells what a comment repeats to answer it. Nobody marks all quotations, hence: the words of what
 * it answers, where it adds words of its own, and another participant's words in the shape of a
 * quotation, beginning a line and followed by own words.
 */
final class QuotationRule {

  /** So many words of one's own make an answer. */
  private static final int FEWEST_WORDS = 5;

  private static final int SHORTEST_TELLING = 18;

  private static final int MOST_ANCESTORS = 16;

  private final CopypastaOptions options;
  private final Map<String, String> parents;

  QuotationRule(CopypastaOptions options, Map<String, String> parents) {
    this.options = options;
    this.parents = parents;
  }

  /** The comments that a comment answers: its parent, what that one answers, and so on. */
  Set<String> ancestors(String comment) {
    Set<String> ancestors = new LinkedHashSet<>();
    String at = parents.get(comment);
    while (at != null && ancestors.size() < MOST_ANCESTORS && ancestors.add(at)) {
      at = parents.get(at);
    }
    return ancestors;
  }

  boolean isQuotation(String text, OwnLetters own, Overlap overlap, boolean ancestor) {
    BitSet rest = (BitSet) own.own().clone();
    rest.andNot(overlap.matched());
    if (own.words(rest) < FEWEST_WORDS) {
      return false;
    }
    return ancestor
        || (overlap.share() < options.wholeShare() && hasShape(text, own, overlap.passages()));
  }

  private static boolean hasShape(String text, OwnLetters own, List<Passage> passages) {
    List<Passage> telling =
        passages.stream().filter(passage -> passage.length() >= SHORTEST_TELLING).toList();
    return !telling.isEmpty()
        && isFollowed(own, telling.get(telling.size() - 1))
        && telling.stream().allMatch(passage -> beginsLine(text, own, passage));
  }

  private static boolean beginsLine(String text, OwnLetters own, Passage passage) {
    Span span = own.letters().original(passage.from(), passage.to());
    int at = span.start();
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      if (Blanks.isLineBreak(text.charAt(at - 1))) {
        return true;
      }
      at--;
    }
    return at == 0;
  }

  private static boolean isFollowed(OwnLetters own, Passage passage) {
    BitSet after = (BitSet) own.own().clone();
    after.clear(0, passage.to());
    return own.words(after) >= FEWEST_WORDS;
  }
}
