package org.folkmoot.copypasta;

import java.util.function.Supplier;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.jspecify.annotations.Nullable;

/**
 * A text that a comment may have been copied from. What is more than a few numbers is fetched when
 * it is first asked for.
 */
final class Source {

  private final int number;
  private final boolean known;
  private final int ownLetters;
  private final long ownHash;
  private final int fingerprints;
  private final Supplier<Written> fetch;
  private @Nullable Written written;

  /**
   * What is fetched.
   *
   * @param first how results name the text
   * @param text the author's own characters
   * @param letters all its letters, those that are not the author's own masked
   */
  record Written(FirstSeen first, String text, String letters) {}

  /**
   * A text.
   *
   * @param number its place among the texts seen
   * @param known whether it was known beforehand, and is no comment
   * @param ownLetters how many letters are its author's own
   * @param ownHash the hash of those
   * @param fingerprints how many of those there are
   * @param fetch where the rest is
   */
  Source(
      int number,
      boolean known,
      int ownLetters,
      long ownHash,
      int fingerprints,
      Supplier<Written> fetch) {
    this.number = number;
    this.known = known;
    this.ownLetters = ownLetters;
    this.ownHash = ownHash;
    this.fingerprints = fingerprints;
    this.fetch = fetch;
  }

  /** A text of which all is at hand. */
  Source(
      int number,
      FirstSeen first,
      boolean known,
      String text,
      String letters,
      int ownLetters,
      long ownHash,
      int fingerprints) {
    this(number, known, ownLetters, ownHash, fingerprints, () -> new Written(first, text, letters));
  }

  private Written written() {
    Written found = written;
    if (found == null) {
      found = fetch.get();
      written = found;
    }
    return found;
  }

  int number() {
    return number;
  }

  boolean known() {
    return known;
  }

  int ownLetters() {
    return ownLetters;
  }

  long ownHash() {
    return ownHash;
  }

  int fingerprints() {
    return fingerprints;
  }

  FirstSeen first() {
    return written().first();
  }

  String text() {
    return written().text();
  }

  String letters() {
    return written().letters();
  }

  /** Whether the letter before {@code letter} is not its author's own. */
  boolean isMaskedBefore(int letter) {
    return letter > 0 && letters().charAt(letter - 1) == OwnLetters.NOBODYS;
  }

  @Nullable String author() {
    return first().author();
  }
}
