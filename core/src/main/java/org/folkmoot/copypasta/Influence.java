package org.folkmoot.copypasta;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.match.FingerprintIndex;

/**
 * Which later texts may be judged otherwise once a text comes, changes or goes. Some that are named
 * are judged as before.
 */
final class Influence {

  /**
   * Of the many texts with a common phrase so many may be found by another text that moves up among
   * the first that hold it; beyond them a phrase is too common to tell.
   */
  private static final int MOST_BEHIND = 64;

  private final Archive archive;

  Influence(Archive archive) {
    this.archive = archive;
  }

  /** The texts behind {@code number} on which it bears while it has these own letters. */
  Set<Integer> of(int number, OwnLetters own) {
    Set<Integer> found = new TreeSet<>();
    Map<Integer, Integer> shared = new HashMap<>();
    long[] marks = Archive.marks(own);
    for (int i = 0; i < marks.length; i++) {
      int[] holders = archive.holders(marks[i]);
      int place = Arrays.binarySearch(holders, number);
      boolean whole = i == marks.length - 1;
      if (place >= 0 && place < FingerprintIndex.MOST_TEXTS) {
        count(holders, place + 1, whole ? Sources.FEWEST_SHARED : 1, shared);
        addBehind(holders, found);
      }
    }
    shared.forEach((text, count) -> addIf(count >= Sources.FEWEST_SHARED, text, found));
    return found;
  }

  private static void count(int[] holders, int from, int weight, Map<Integer, Integer> shared) {
    for (int i = from; i < holders.length; i++) {
      shared.merge(holders[i], weight, Integer::sum);
    }
  }

  private static void addBehind(int[] holders, Set<Integer> found) {
    int end = Math.min(holders.length, FingerprintIndex.MOST_TEXTS + 1 + MOST_BEHIND);
    for (int i = FingerprintIndex.MOST_TEXTS + 1; i < end; i++) {
      found.add(holders[i]);
    }
  }

  private static void addIf(boolean holds, int text, Set<Integer> found) {
    if (holds) {
      found.add(text);
    }
  }
}
