package org.folkmoot.copypasta;

import org.folkmoot.flag.Cluster.FirstSeen;
import org.jspecify.annotations.Nullable;

/**
 * A text that a comment may have been copied from.
 *
 * @param number its place among the texts seen
 * @param first how results name it
 * @param known whether it was known beforehand, and is no comment of the thread
 * @param text the author's own characters
 * @param letters all its letters
 * @param ownLetters how many of them are its author's own
 * @param ownHash the hash of those
 * @param fingerprints how many of those there are
 */
record Source(
    int number,
    FirstSeen first,
    boolean known,
    String text,
    String letters,
    int ownLetters,
    long ownHash,
    int fingerprints) {

  @Nullable String author() {
    return first.author();
  }
}
