package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.match.FingerprintIndex;
import org.folkmoot.match.FingerprintIndex.Hit;
import org.folkmoot.match.Winnowing;
import org.jspecify.annotations.Nullable;

/** All texts seen so far, in order, found by what they share. */
final class Sources {

  private static final int FEWEST_SHARED = 3;
  private static final int MOST_CANDIDATES = 10;

  private final FingerprintIndex index = new FingerprintIndex();
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Integer> comments = new HashMap<>();
  private final Map<Long, Integer> wholes = new HashMap<>();

  /** Adds a text. */
  void add(FirstSeen first, boolean known, String text, OwnLetters own) {
    int number = sources.size();
    long[] hashes = Winnowing.fingerprints(own.letters(), own.own());
    String letters = own.string();
    sources.add(
        new Source(number, first, known, text, letters, own.count(), own.hash(), hashes.length));
    wholes.putIfAbsent(own.hash(), number);
    if (!known) {
      comments.put(first.comment(), number);
    }
    index.add(number, hashes);
  }

  int size() {
    return sources.size();
  }

  Source get(int number) {
    return sources.get(number);
  }

  /** The number of a comment of the thread, or -1 if it has not been seen. */
  int numberOf(String comment) {
    return comments.getOrDefault(comment, -1);
  }

  /**
   * The texts that may have been copied or quoted: the one that is the same if there is one, else
   * those nearest, and of {@code favoured} ones all that share anything to speak of, these first.
   */
  List<Source> candidates(OwnLetters own, Set<Integer> favoured) {
    Integer same = wholes.get(own.hash());
    return same != null ? List.of(get(same)) : nearest(own, favoured);
  }

  private List<Source> nearest(OwnLetters own, Set<Integer> favoured) {
    long[] hashes = Winnowing.fingerprints(own.letters(), own.own());
    List<Source> first = new ArrayList<>();
    List<Source> others = new ArrayList<>();
    for (Hit hit : index.nearest(hashes, FEWEST_SHARED)) {
      if (favoured.contains(hit.text())) {
        first.add(get(hit.text()));
      } else if (others.size() < MOST_CANDIDATES && isWorthALook(hit, hashes.length)) {
        others.add(get(hit.text()));
      }
    }
    first.addAll(others);
    return first;
  }

  /** A sixteenth of the smaller side, or a passage: far below what makes a copy. */
  private boolean isWorthALook(Hit hit, int fingerprints) {
    int smaller = Math.min(fingerprints, get(hit.text()).fingerprints());
    return hit.shared() * 16 >= smaller || hit.shared() >= 30;
  }

  static FirstSeen known(KnownText text) {
    return new FirstSeen(text.id(), KnownText.COLLECTION, text.author(), null);
  }

  static boolean sameAuthor(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }
}
