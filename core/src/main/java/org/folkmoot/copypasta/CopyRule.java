package org.folkmoot.copypasta;

import org.folkmoot.evidence.EvidenceKind;

/** Decides whether what a comment repeats makes it a copy. */
final class CopyRule {

  /**
   * About a dozen words, and a run of four: what two texts of one subject do not share by chance.
   */
  private static final int FEWEST_LETTERS = 55;

  private static final int SHORTEST_LONGEST_RUN = 20;

  /** From this part on one passage is all there is. */
  private static final double NEARLY_ALL = 0.8;

  private final CopypastaOptions options;

  CopyRule(CopypastaOptions options) {
    this.options = options;
  }

  boolean saysEnough(OwnLetters own) {
    return own.contentWords(own.own()) >= options.minimumContentWords();
  }

  boolean isCopy(OwnLetters own, Overlap overlap) {
    if (overlap.letters() < FEWEST_LETTERS || overlap.longestRun() < SHORTEST_LONGEST_RUN) {
      return false;
    }
    return isWhole(overlap) || isLongPassage(own, overlap) || isScattered(overlap);
  }

  private boolean isWhole(Overlap overlap) {
    return larger(overlap) >= options.wholeShare();
  }

  private static double larger(Overlap overlap) {
    return Math.max(overlap.share(), overlap.sourceShare());
  }

  private boolean isLongPassage(OwnLetters own, Overlap overlap) {
    return overlap.longestPassage().stream()
        .anyMatch(passage -> own.words(passage.letters()) >= options.citationWords());
  }

  /** Many pieces of one text are a rewritten copy; one piece alone is a citation. */
  private boolean isScattered(Overlap overlap) {
    int longest = overlap.longestPassage().map(Passage::length).orElse(0);
    return larger(overlap) >= options.share() && longest < NEARLY_ALL * overlap.letters();
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
