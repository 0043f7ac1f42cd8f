package org.folkmoot.copypasta;

import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.match.Tiling;
import org.jspecify.annotations.Nullable;

/**
 * A text that a comment may have been copied from.
 *
 * @param number its place among the texts seen
 * @param first how results name it
 * @param known whether it was known beforehand, and is no comment of the thread
 * @param text the author's own characters
 * @param letters its letters
 * @param tiling its runs of letters, filed
 * @param ownLetters how many of its letters are its author's own
 * @param ownHash the hash of those
 */
record Source(
    int number,
    FirstSeen first,
    boolean known,
    String text,
    FoldedLetters letters,
    Tiling tiling,
    int ownLetters,
    long ownHash) {

  static Source of(
      int number, FirstSeen first, boolean known, String text, int ownLetters, long ownHash) {
    FoldedLetters letters = FoldedLetters.of(text);
    return new Source(
        number, first, known, text, letters, new Tiling(letters), ownLetters, ownHash);
  }

  @Nullable String author() {
    return first.author();
  }
}
