package org.folkmoot.copypasta;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.copypasta.Source.Written;
import org.folkmoot.match.FingerprintIndex;
import org.folkmoot.match.FingerprintIndex.Hit;
import org.folkmoot.match.Winnowing;

/**
 * What memory holds of all texts seen: enough to find them by what they share. First the known
 * texts, then the comments; each has a number, and is fetched by it. About 12 bytes a fingerprint
 * and 150 a comment.
 */
final class Archive {

  /** Where the texts themselves are. */
  interface Texts {
    /** The text with a number that is taken and not known beforehand. */
    Written get(int number);
  }

  /** Sets the hash of a whole text apart from those of its parts. */
  private static final long WHOLE = 0x5bd1e995a7c4f233L;

  private static final int GONE = -1;

  /** With their letters 16 to 32 MB. */
  private static final long MOST_RECENT = 8_000_000;

  private final Texts texts;
  private final List<KnownText> known;
  private final FingerprintIndex index = new FingerprintIndex();
  private final Map<String, Integer> comments = new HashMap<>();
  private final RecentSources recent = new RecentSources(MOST_RECENT);
  private int size;
  private int[] letters = {};
  private int[] fingerprints = {};
  private long[] hashes = {};

  /** An archive of known texts, and of comments that {@code texts} will have. */
  Archive(List<KnownText> known, Texts texts) {
    this.known = List.copyOf(known);
    this.texts = texts;
    for (KnownText text : known) {
      put(size, OwnLetters.all(text.text()));
    }
  }

  /** How many numbers are taken: the number of the next text. */
  int size() {
    return size;
  }

  /** How many texts were known beforehand: the number of the first comment. */
  int known() {
    return known.size();
  }

  /** Remembers a comment under a number that is free. */
  void add(int number, String comment, OwnLetters own) {
    put(number, own);
    comments.put(comment, number);
  }

  /** Puts the changed own letters of a comment in the place of the old ones. */
  void replace(int number, OwnLetters old, OwnLetters own) {
    index.remove(number, marks(old));
    recent.remove(number);
    put(number, own);
  }

  /** Forgets a comment; its number stays taken. */
  void remove(int number, String comment, OwnLetters own) {
    index.remove(number, marks(own));
    recent.remove(number);
    comments.remove(comment);
    fingerprints[number] = GONE;
  }

  private void put(int number, OwnLetters own) {
    makeRoom(number + 1);
    size = Math.max(size, number + 1);
    long[] marks = marks(own);
    letters[number] = own.count();
    hashes[number] = own.hash();
    fingerprints[number] = marks.length - 1;
    index.add(number, marks);
  }

  private void makeRoom(int needed) {
    if (needed > letters.length) {
      int capacity = Math.max(needed, letters.length + letters.length / 2 + 16);
      letters = Arrays.copyOf(letters, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      int before = fingerprints.length;
      fingerprints = Arrays.copyOf(fingerprints, capacity);
      Arrays.fill(fingerprints, before, capacity, GONE);
    }
  }

  /** The fingerprints, and behind them the mark of the whole text. */
  static long[] marks(OwnLetters own) {
    long[] prints = Winnowing.fingerprints(own.letters(), own.own());
    long[] marks = Arrays.copyOf(prints, prints.length + 1);
    marks[prints.length] = own.hash() ^ WHOLE;
    return marks;
  }

  /** The number of a comment, or -1 if it is not remembered. */
  int numberOf(String comment) {
    return comments.getOrDefault(comment, -1);
  }

  /** Whether a number is taken, and by a text that is still remembered. */
  boolean isThere(int number) {
    return number < size && fingerprints[number] >= 0;
  }

  /** All texts with a fingerprint or mark, rising. */
  int[] holders(long mark) {
    return index.texts(mark);
  }

  /** The first text before {@code end} that is the same as a whole, or -1. */
  int same(OwnLetters own, int end) {
    long hash = own.hash();
    for (Hit hit : index.nearest(new long[] {hash ^ WHOLE}, 1)) {
      if (hit.text() < end && hashes[hit.text()] == hash) {
        return hit.text();
      }
    }
    return -1;
  }

  /** The texts that share {@code fewest} of the fingerprints, most first, then by number. */
  List<Hit> nearest(long[] prints, int fewest) {
    return index.nearest(prints, fewest);
  }

  int fingerprints(int number) {
    return fingerprints[number];
  }

  Source get(int number) {
    Source source = recent.get(number);
    return source == null ? fetched(number) : source;
  }

  private Source fetched(int number) {
    boolean isKnown = number < known.size();
    Source source =
        new Source(
            number,
            isKnown,
            letters[number],
            hashes[number],
            fingerprints[number],
            () -> isKnown ? written(known.get(number)) : texts.get(number));
    recent.keep(source);
    return source;
  }

  private static Written written(KnownText text) {
    return new Written(Sources.known(text), text.text(), OwnLetters.all(text.text()).string());
  }
}
