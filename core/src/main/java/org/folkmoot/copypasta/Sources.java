package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.match.FingerprintIndex;
import org.folkmoot.match.FingerprintIndex.Hit;
import org.folkmoot.match.Winnowing;
import org.jspecify.annotations.Nullable;

/**
 * All texts seen so far, in order, found by what they share. What takes room, a text's letters, is
 * made again when it is asked for; the ones asked for last are kept.
 */
final class Sources {

  private static final int FEWEST_SHARED = 3;
  private static final int MOST_CANDIDATES = 6;
  private static final long MOST_LETTERS_KEPT = 4_000_000;

  private record Entry(
      FirstSeen first, boolean known, String text, int ownLetters, long ownHash, int hashes) {}

  private final FingerprintIndex index = new FingerprintIndex();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> wholes = new HashMap<>();
  private final LinkedHashMap<Integer, Source> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long lettersKept;

  /** Adds a text. */
  void add(FirstSeen first, boolean known, String text, OwnLetters own) {
    int number = entries.size();
    long[] hashes = Winnowing.fingerprints(own.letters(), own.own());
    entries.add(new Entry(first, known, text, own.count(), own.hash(), hashes.length));
    wholes.putIfAbsent(own.hash(), number);
    if (!known) {
      numbers.put(first.comment(), number);
    }
    index.add(number, hashes);
  }

  /** The number of a comment of the thread, or -1 if it has not been seen. */
  int numberOf(String comment) {
    return numbers.getOrDefault(comment, -1);
  }

  int size() {
    return entries.size();
  }

  FirstSeen first(int number) {
    return entries.get(number).first();
  }

  boolean isKnown(int number) {
    return entries.get(number).known();
  }

  /**
   * The texts that may have been copied, best first: the same one if there is, else the nearest.
   */
  List<Integer> candidates(OwnLetters own) {
    Integer same = wholes.get(own.hash());
    if (same != null) {
      return List.of(same);
    }
    long[] hashes = Winnowing.fingerprints(own.letters(), own.own());
    List<Integer> candidates = new ArrayList<>();
    for (Hit hit : index.nearest(hashes, FEWEST_SHARED, MOST_CANDIDATES)) {
      if (isWorthALook(hit, hashes.length)) {
        candidates.add(hit.text());
      }
    }
    return candidates;
  }

  /** A sixteenth of either side, or a passage: far below what makes a copy. */
  private boolean isWorthALook(Hit hit, int hashes) {
    int smaller = Math.min(hashes, entries.get(hit.text()).hashes());
    return hit.shared() * 16 >= smaller || hit.shared() >= 30;
  }

  Source get(int number) {
    Source found = kept.get(number);
    return found != null ? found : keep(make(number));
  }

  private Source make(int number) {
    Entry entry = entries.get(number);
    return Source.of(
        number, entry.first(), entry.known(), entry.text(), entry.ownLetters(), entry.ownHash());
  }

  private Source keep(Source made) {
    kept.put(made.number(), made);
    lettersKept += made.letters().length();
    var eldest = kept.entrySet().iterator();
    while (lettersKept > MOST_LETTERS_KEPT && kept.size() > 1) {
      lettersKept -= eldest.next().getValue().letters().length();
      eldest.remove();
    }
    return made;
  }

  static FirstSeen known(KnownText text) {
    return new FirstSeen(text.id(), KnownText.COLLECTION, text.author(), null);
  }

  static boolean sameAuthor(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }
}
