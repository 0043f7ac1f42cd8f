package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.List;
import org.folkmoot.text.Blanks;

/**
 * Tells what a comment repeats to answer it. Nobody marks all quotations, hence: the words of what
 * it answers, where it adds words of its own, and another participant's words, where they are the
 * smaller part and, unless they are a small one, begin where a sentence begins, or where they open
 * the comment and own words close it.
 */
final class QuotationRule {

  /** So many words of one's own make an answer. */
  private static final int FEWEST_WORDS = 5;

  /** Where the platform says that it is one, "Nonsense." is enough. */
  private static final int FEWEST_WORDS_DECLARED = 1;

  /**
   * Another's words that are so small a part of a comment are quoted in it, whatever their shape.
   */
  private static final double IN_PASSING = 0.2;

  /** Who quotes does not rewrite. */
  private static final double FAITHFUL = 0.9;

  /** With less of one's own than this leaves, a paste has a few words hung on. */
  private static final double NEARLY_ALL = 0.9;

  private static final int SHORTEST_TELLING = 18;

  private static final String BEFORE_QUOTATION = ".!?:;>*([\"'\u2026\u2018\u201C\u00AB";

  private final CopypastaOptions options;

  QuotationRule(CopypastaOptions options) {
    this.options = options;
  }

  /**
   * Whether a comment repeats an earlier one of the thread, by somebody else, to answer it.
   *
   * @param ancestor whether it is known to answer that one
   * @param declared whether it is the platform that says so
   */
  boolean isQuotation(
      String text, OwnLetters own, Overlap overlap, boolean ancestor, boolean declared) {
    BitSet rest = (BitSet) own.own().clone();
    rest.andNot(overlap.matched());
    int added = own.words(rest);
    if (ancestor) {
      return added >= (declared ? FEWEST_WORDS_DECLARED : FEWEST_WORDS);
    }
    return added >= FEWEST_WORDS && isQuotedInPassing(text, own, overlap);
  }

  private boolean isQuotedInPassing(String text, OwnLetters own, Overlap overlap) {
    if (overlap.fidelity() < FAITHFUL) {
      return false;
    }
    return overlap.share() < IN_PASSING
        || (overlap.share() < options.wholeShare() && hasShape(text, own, overlap.passages()))
        || (overlap.share() < NEARLY_ALL && isOpeningAnswered(text, own, overlap.passages()));
  }

  /** First the other's words from where a line begins, last one's own. */
  private static boolean isOpeningAnswered(String text, OwnLetters own, List<Passage> passages) {
    List<Passage> telling =
        passages.stream().filter(passage -> passage.length() >= SHORTEST_TELLING).toList();
    if (telling.isEmpty() || !begins(text, own, telling.get(0), "")) {
      return false;
    }
    BitSet after = (BitSet) own.own().clone();
    after.clear(0, telling.get(telling.size() - 1).to());
    return own.words(after) >= FEWEST_WORDS;
  }

  private static boolean hasShape(String text, OwnLetters own, List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.length() >= SHORTEST_TELLING)
        .allMatch(passage -> begins(text, own, passage, BEFORE_QUOTATION));
  }

  /** Nobody quotes from the middle of a sentence into the middle of one; who pastes may. */
  private static boolean begins(String text, OwnLetters own, Passage passage, String marks) {
    Passage whole = passage.wholeWords(own.letters());
    int at = own.letters().original(whole.from(), whole.to()).start();
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      char before = text.charAt(at - 1);
      if (Blanks.isLineBreak(before) || marks.indexOf(before) >= 0) {
        return true;
      }
      at--;
    }
    return at == 0;
  }
}
