package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.match.FingerprintIndex.Hit;
import org.folkmoot.match.Winnowing;
import org.jspecify.annotations.Nullable;

/**
 * The texts that one comment is judged by: all of an archive that stand before it.
 *
 * @param archive the texts
 * @param end the number that all of them stand before
 */
record Sources(Archive archive, int end) {

  /** With fewer fingerprints in common two texts share nothing to speak of. */
  static final int FEWEST_SHARED = 3;

  private static final int MOST_CANDIDATES = 10;

  /** The number of a comment, or -1 if it does not stand before. */
  int numberOf(String comment) {
    int number = archive.numberOf(comment);
    return number < end ? number : -1;
  }

  /**
   * The texts that may have been copied or quoted: the one that is the same if there is one, else
   * those nearest, and of {@code favoured} ones all that share anything to speak of, these first.
   */
  List<Source> candidates(OwnLetters own, Set<Integer> favoured) {
    int same = archive.same(own, end);
    return same >= 0 ? List.of(archive.get(same)) : nearest(own, favoured);
  }

  private List<Source> nearest(OwnLetters own, Set<Integer> favoured) {
    long[] hashes = Winnowing.fingerprints(own.letters(), own.own());
    List<Source> first = new ArrayList<>();
    List<Source> others = new ArrayList<>();
    for (Hit hit : archive.nearest(hashes, FEWEST_SHARED)) {
      if (hit.text() >= end) {
        continue;
      }
      if (favoured.contains(hit.text())) {
        first.add(archive.get(hit.text()));
      } else if (others.size() < MOST_CANDIDATES && isWorthALook(hit, hashes.length)) {
        others.add(archive.get(hit.text()));
      }
    }
    first.addAll(others);
    return first;
  }

  /** A sixteenth of the smaller side, or a passage: far below what makes a copy. */
  private boolean isWorthALook(Hit hit, int fingerprints) {
    int smaller = Math.min(fingerprints, archive.fingerprints(hit.text()));
    return hit.shared() * 16 >= smaller || hit.shared() >= 30;
  }

  static FirstSeen known(KnownText text) {
    return new FirstSeen(text.id(), KnownText.COLLECTION, text.author(), null);
  }

  static boolean sameAuthor(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }
}
