package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.List;
import org.folkmoot.text.Blanks;

/**
 * Tells what a comment repeats to answer it. Nobody marks all quotations, hence: what it answers,
 * where it adds words of its own; another participant's words in the same thread, where an answer
 * follows them or stands beside them; and where nothing is known of how two texts hang together,
 * words in the shape of a quotation. Who quotes does not rewrite, nor write in disguise.
 */
final class QuotationRule {

  /** Where the platform says that it is an answer, "Nonsense." is enough of one. */
  private static final int FEWEST_WORDS_DECLARED = 1;

  /** So many words of one's own make an answer. */
  private static final int FEWEST_WORDS = 4;

  /** Before a paste so few words are a lead-in: "reposting, because people need to see it". */
  private static final int LONGEST_LEAD_IN = 11;

  /**
   * Another's words that are so small a part of a comment are quoted in it, whatever their shape.
   */
  private static final double IN_PASSING = 0.2;

  /** What of a passage is left as it was; less is rewritten. */
  private static final double FAITHFUL = 0.9;

  /** One odd character is an accident. */
  private static final int FEWEST_DISGUISES = 2;

  /** In ten words or so. */
  private static final int LETTERS_PER_DISGUISE = 45;

  /** With less of one's own than this leaves, a paste has a few words hung on. */
  private static final double NEARLY_ALL = 0.9;

  private static final int SHORTEST_TELLING = 18;

  private static final String BEFORE_QUOTATION = ".!?:;>*([\"'\u2026\u2018\u201C\u00AB";

  private final CopypastaOptions options;

  QuotationRule(CopypastaOptions options) {
    this.options = options;
  }

  /** Whether a comment repeats an earlier one, by somebody else, to answer it. */
  boolean isQuotation(Post post, OwnLetters own, Overlap overlap, Standing standing) {
    BitSet rest = (BitSet) own.own().clone();
    rest.andNot(overlap.matched());
    int added = own.words(rest);
    return switch (standing) {
      case ANSWERED -> added >= (post.declared() ? FEWEST_WORDS_DECLARED : FEWEST_WORDS + 1);
      case SAME_THREAD ->
          !isRewritten(own, overlap) && added >= FEWEST_WORDS && isAnswered(own, overlap, added);
      case UNKNOWN ->
          !isRewritten(own, overlap)
              && added >= FEWEST_WORDS
              && isQuotedInPassing(post.text(), own, overlap);
      case ELSEWHERE -> false;
    };
  }

  /** Whether it is no longer word for word what the other wrote. */
  static boolean isRewritten(OwnLetters own, Overlap overlap) {
    int disguises = own.disguises(overlap.matched());
    return overlap.fidelity() < FAITHFUL
        || disguises >= Math.max(FEWEST_DISGUISES, overlap.letters() / LETTERS_PER_DISGUISE);
  }

  /** Words behind the other's or between them are an answer, and so are many before them. */
  private static boolean isAnswered(OwnLetters own, Overlap overlap, int added) {
    List<Passage> telling = telling(overlap);
    return telling.isEmpty()
        || added - wordsBefore(own, telling) >= FEWEST_WORDS
        || added > LONGEST_LEAD_IN;
  }

  private static int wordsBefore(OwnLetters own, List<Passage> telling) {
    BitSet before = (BitSet) own.own().clone();
    before.clear(telling.get(0).from(), Math.max(telling.get(0).from(), before.length()));
    return own.words(before);
  }

  private static List<Passage> telling(Overlap overlap) {
    return overlap.passages().stream()
        .filter(passage -> passage.length() >= SHORTEST_TELLING)
        .toList();
  }

  private boolean isQuotedInPassing(String text, OwnLetters own, Overlap overlap) {
    return overlap.share() < IN_PASSING
        || (overlap.share() < options.wholeShare() && hasShape(text, own, telling(overlap)))
        || (overlap.share() < NEARLY_ALL && isOpeningAnswered(text, own, telling(overlap)));
  }

  /** First the other's words from where a line begins, last one's own. */
  private static boolean isOpeningAnswered(String text, OwnLetters own, List<Passage> telling) {
    if (telling.isEmpty() || !begins(text, own, telling.get(0), "")) {
      return false;
    }
    BitSet after = (BitSet) own.own().clone();
    after.clear(0, telling.get(telling.size() - 1).to());
    return own.words(after) >= FEWEST_WORDS;
  }

  private static boolean hasShape(String text, OwnLetters own, List<Passage> telling) {
    return telling.stream().allMatch(passage -> begins(text, own, passage, BEFORE_QUOTATION));
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
