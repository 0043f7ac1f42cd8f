package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.text.Blanks;

/**
 * Tells words that stand beside what a comment says and are no part of it: signatures, notices,
 * passages that everybody cites. Two signs: the words close or open both texts, in lines of their
 * own, and the rest of the texts differs; or several people have them in texts that otherwise
 * differ, and nobody has them alone. What is pasted about was first posted alone.
 */
final class BoilerplateRule {

  /** About eight words: with fewer of its own a text is the passage. */
  private static final int FEWEST_OTHER_LETTERS = 40;

  /** So near to the end of a text is at its end. */
  private static final int AT_EDGE = 12;

  private static final int SHORTEST_TELLING = 20;
  private static final int FEWEST_HOLDERS = 5;

  /** Two passages are one where so much of the one is the other. */
  private static final double SAME = 0.7;

  private final CopypastaOptions options;

  BoilerplateRule(CopypastaOptions options) {
    this.options = options;
  }

  /** Whether all that the comment shares with the other text frames what the two say. */
  boolean isFrame(Post post, OwnLetters own, Overlap overlap) {
    return stands(own, overlap)
        && own.words(overlap.matched()) < options.citationWords()
        && overlap.passages().stream()
            .filter(passage -> passage.length() >= SHORTEST_TELLING)
            .allMatch(passage -> isAtEdges(post, own, overlap, passage));
  }

  /** Whether both texts say something else besides. */
  private static boolean stands(OwnLetters own, Overlap overlap) {
    Source source = overlap.source();
    double there = source.ownLetters() * (1 - overlap.sourceShare());
    return own.count() - overlap.letters() >= FEWEST_OTHER_LETTERS && there >= FEWEST_OTHER_LETTERS;
  }

  private static boolean isAtEdges(Post post, OwnLetters own, Overlap overlap, Passage passage) {
    int end = own.letters().length();
    int sourceEnd = overlap.source().letters().length();
    boolean tail = passage.to() >= end - AT_EDGE && passage.sourceTo() >= sourceEnd - AT_EDGE;
    boolean head = passage.from() <= AT_EDGE && passage.sourceFrom() <= AT_EDGE;
    return (tail && opensLine(post.text(), own, passage))
        || (head && closesLine(post.text(), own, passage));
  }

  private static boolean opensLine(String text, OwnLetters own, Passage passage) {
    int at = own.letters().original(passage.from(), passage.to()).start();
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
      if (Blanks.isLineBreak(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean closesLine(String text, OwnLetters own, Passage passage) {
    int at = own.letters().original(passage.from(), passage.to()).end();
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (Blanks.isLineBreak(text.charAt(at++))) {
        return true;
      }
    }
    return false;
  }

  /** Whether several people have the words of {@code best} in texts that otherwise differ. */
  boolean isCommon(OwnLetters own, Overlap best, List<Overlap> overlaps) {
    if (own.words(best.matched()) >= options.citationWords()) {
      return false;
    }
    Set<String> holders = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (isSamePassage(best.matched(), overlap.matched())) {
        if (!stands(own, overlap)) {
          return false;
        }
        String author = overlap.source().author();
        holders.add(author == null ? overlap.source().first().comment() : author);
      }
    }
    return holders.size() >= FEWEST_HOLDERS;
  }

  private static boolean isSamePassage(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality() >= SAME * one.cardinality();
  }
}
