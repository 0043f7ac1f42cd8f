package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.List;

/**
 * Tells what a comment repeats to answer it. Nobody marks all quotations, hence: what it answers,
 * where it adds words of its own; another participant's words in the same thread, where an answer
 * follows them or stands beside them; and where nothing is known of how two texts hang together,
 * words that open a comment and are answered. Unless it is known that the comment answers them,
 * words that were rewritten or disguised are no quotation.
 */
final class QuotationRule {

  /** Where the platform says that it is an answer, "Nonsense." is enough of one. */
  private static final int FEWEST_WORDS_DECLARED = 1;

  /** So many words of one's own make an answer. */
  private static final int FEWEST_WORDS = 4;

  /** Before a paste so few words are a lead-in: "reposting, because people need to see it". */
  private static final int LONGEST_LEAD_IN = 11;

  /** What of a passage is left as it was; less is rewritten. */
  private static final double FAITHFUL = 0.9;

  /** One odd character is an accident. */
  private static final int FEWEST_DISGUISES = 2;

  /** In ten words or so. */
  private static final int LETTERS_PER_DISGUISE = 45;

  /** With less of one's own than this leaves, a paste has a few words hung on. */
  private static final double NEARLY_ALL = 0.8;

  /** Before a quotation that opens a comment stands a greeting at most. */
  private static final int LONGEST_OPENING = 2;

  /** Behind it an answer, where nothing else speaks for a quotation. */
  private static final int FEWEST_WORDS_UNKNOWN = 14;

  /** Who marks so many letters of a text as quoted quotes the rest of it, too. */
  private static final int FEWEST_MARKED = 18;

  /** With so much of a text unmarked, a mark elsewhere in it is part of the paste. */
  private static final double MARKED_AND_PASTED = 0.9;

  /** So many letters between are words changed in the quotation. */
  private static final int GOES_ON = 15;

  private static final int SHORTEST_TELLING = 18;

  /** Whether a comment repeats an earlier one, by somebody else, to answer it. */
  boolean isQuotation(Post post, OwnLetters own, Overlap overlap, Standing standing) {
    if (isMarked(own, overlap) && standing != Standing.ELSEWHERE) {
      return true;
    }
    int added = own.words(outside(own, overlap));
    return switch (standing) {
      case ANSWERED -> added >= (post.declared() ? FEWEST_WORDS_DECLARED : FEWEST_WORDS + 1);
      case SAME_THREAD ->
          !isRewritten(own, overlap) && added >= FEWEST_WORDS && isAnswered(own, overlap, added);
      case UNKNOWN -> !isRewritten(own, overlap) && isOpeningAnswered(own, overlap, added);
      case ELSEWHERE -> false;
    };
  }

  /**
   * Whether the comment marks words of the other text as quoted, and is more than that text. What
   * goes on behind an attributed paragraph belongs to it: nothing says where such a quotation ends.
   */
  boolean isMarked(OwnLetters own, Overlap overlap) {
    return overlap.share() < MARKED_AND_PASTED
        && (overlap.quoted() >= FEWEST_MARKED || goesOn(own, overlap));
  }

  private static boolean goesOn(OwnLetters own, Overlap overlap) {
    List<Passage> telling = telling(overlap);
    return !telling.isEmpty()
        && own.isAfterAttributed(telling.get(0).from(), GOES_ON)
        && !overlap.source().isMaskedBefore(telling.get(0).sourceFrom());
  }

  /** The own letters that stand in no passage: a word put in another's place is no answer. */
  private static BitSet outside(OwnLetters own, Overlap overlap) {
    BitSet outside = (BitSet) own.own().clone();
    overlap.passages().forEach(passage -> outside.clear(passage.from(), passage.to()));
    return outside;
  }

  /**
   * Whether it is no longer word for word what the other wrote: changed all over, not just answered
   * between the words.
   */
  static boolean isRewritten(OwnLetters own, Overlap overlap) {
    int disguises = own.disguises(overlap.matched());
    boolean changed = overlap.fidelity() < FAITHFUL;
    return (changed && 2 * overlap.longestRun() < overlap.letters())
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

  /** Another's words that open a comment, and an answer behind or between them. */
  private static boolean isOpeningAnswered(OwnLetters own, Overlap overlap, int added) {
    List<Passage> telling = telling(overlap);
    if (telling.isEmpty() || overlap.share() >= NEARLY_ALL) {
      return false;
    }
    int before = wordsBefore(own, telling);
    return before <= LONGEST_OPENING && added - before >= FEWEST_WORDS_UNKNOWN;
  }
}
