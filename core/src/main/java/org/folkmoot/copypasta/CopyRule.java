package org.folkmoot.copypasta;

import java.util.BitSet;
import java.util.List;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.match.Tile;

/** Decides whether what a comment repeats makes it a copy. */
final class CopyRule {

  /**
   * About a dozen words, and a run of four: what two texts of one subject do not share by chance.
   */
  private static final int FEWEST_LETTERS = 55;

  private static final int SHORTEST_LONGEST_RUN = 20;

  /** About three words: pieces of a rewritten text; shorter ones come from sharing a subject. */
  private static final int SHORTEST_TELLING = 15;

  /** A passage that is so small a part of both texts is a citation, however long. */
  private static final double LEAST_SHARE = 0.2;

  /** From this part on one run is all there is. */
  private static final double NEARLY_ALL = 0.8;

  /** With the words around it that carry no subject. */
  private static final int LETTERS_PER_CONTENT_WORD = 10;

  /** About eight words: with so much repeated the likeness is half of what it may become. */
  private static final double HALF_ALIKE = 40;

  private final CopypastaOptions options;

  CopyRule(CopypastaOptions options) {
    this.options = options;
  }

  /** Whether there is enough to be copied; in a disguise words are counted by their letters. */
  boolean saysEnough(OwnLetters own) {
    int content = own.contentWords(own.own());
    int fewest = options.minimumContentWords();
    return content >= fewest
        || (content * 2 >= fewest && own.words(own.own()) >= 2 * fewest)
        || (isDisguised(own) && own.count() >= LETTERS_PER_CONTENT_WORD * fewest);
  }

  private static boolean isDisguised(OwnLetters own) {
    return own.letters().folded().disguises().size() * LETTERS_PER_CONTENT_WORD > own.count() / 4;
  }

  /** Whether two texts share more than their subject. */
  static boolean isTelling(Overlap overlap) {
    return overlap.letters() >= FEWEST_LETTERS && overlap.longestRun() >= SHORTEST_LONGEST_RUN;
  }

  boolean isCopy(OwnLetters own, Overlap overlap, boolean sameThread) {
    if (!isTelling(overlap)) {
      return false;
    }
    if (isWhole(own, overlap)) {
      return true;
    }
    return sameThread
        ? QuotationRule.isRewritten(own, overlap) && isScattered(own, overlap)
        : isLongPassage(own, overlap) || isScattered(own, overlap);
  }

  private boolean isWhole(OwnLetters own, Overlap overlap) {
    double share = overlap.letters() / (double) Math.max(1, own.atFirst());
    return Math.max(share, overlap.sourceShare()) >= options.wholeShare();
  }

  private static double larger(Overlap overlap) {
    return Math.max(overlap.share(), overlap.sourceShare());
  }

  private boolean isLongPassage(OwnLetters own, Overlap overlap) {
    return larger(overlap) >= LEAST_SHARE
        && overlap.longestPassage().stream()
            .anyMatch(passage -> own.words(passage.letters()) >= options.citationWords());
  }

  /** Many pieces of one text are a rewritten copy; one piece alone is a citation. */
  private boolean isScattered(OwnLetters own, Overlap overlap) {
    List<Tile> telling =
        overlap.tiles().stream().filter(tile -> tile.length() >= SHORTEST_TELLING).toList();
    int letters = telling.stream().mapToInt(Tile::length).sum();
    int longest = telling.stream().mapToInt(Tile::length).max().orElse(0);
    int smaller = Math.max(1, Math.min(own.count(), overlap.source().ownLetters()));
    return letters >= options.share() * smaller && longest < NEARLY_ALL * letters;
  }

  /** How sure it is that the one is a copy of the other, where it is called one; .5 or more. */
  double score(OwnLetters own, Overlap overlap) {
    return 0.5 + 0.5 * likeness(own, overlap);
  }

  /**
   * From 0 to 1: the more is repeated the more alike, and the less the more own words stand behind
   * and between it, since those may be an answer.
   */
  static double likeness(OwnLetters own, Overlap overlap) {
    double repeated = overlap.letters();
    int first = overlap.matched().nextSetBit(0);
    BitSet behind = (BitSet) own.own().clone();
    behind.andNot(overlap.matched());
    behind.clear(0, Math.max(0, first));
    double answer = behind.cardinality() / (double) Math.max(1, own.count());
    return (1 - answer) * repeated / (repeated + HALF_ALIKE);
  }

  /** Whether the two are one text or one holds the other. */
  EvidenceKind kind(Overlap overlap) {
    if (overlap.exact()) {
      return EvidenceKind.EXACT;
    }
    boolean both = Math.min(overlap.share(), overlap.sourceShare()) >= options.wholeShare();
    boolean neither = larger(overlap) < options.wholeShare() && overlap.passages().size() > 1;
    return both || neither ? EvidenceKind.NEAR : EvidenceKind.CONTAINED;
  }
}
