package org.folkmoot.rules.backtest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.folkmoot.match.FingerprintIndex;
import org.folkmoot.match.FoldedLetters;
import org.folkmoot.match.Winnowing;
import org.folkmoot.text.Excerpt;

/**
 * Finds comments that stand near the line between hits and all others, by the fingerprints that
 * copies are found by. One look-up a comment among the confirmed hits of all rules together, so the
 * number of rules costs nothing. Memory: about 16 bytes for seven letters of text. Not thread-safe.
 */
final class Likeness {

  /** More comments than this are not kept; what is left out is said. */
  static final int MOST_COMMENTS = 200_000;

  /** So many shared fingerprints are hardly chance. */
  private static final int FEWEST_SHARED = 3;

  private static final int LONGEST = 70;

  private static final Comparator<NearComment> LEAST_LIKE =
      Comparator.comparingDouble(NearComment::likeness).thenComparing(NearComment::comment);

  private static final Comparator<NearComment> MOST_LIKE =
      Comparator.comparingDouble((NearComment near) -> -near.likeness())
          .thenComparing(NearComment::comment);

  private record Kept(String id, String words, long[] prints, int[] rules, boolean isDecided) {}

  private record Nearest(double likeness, String comment) {
    Nearest orCloser(Nearest other) {
      return other.likeness > likeness ? other : this;
    }
  }

  /** Of one rule. */
  private static final class Lists {
    private int confirmed;
    private final PriorityQueue<NearComment> doubtful = new PriorityQueue<>(LEAST_LIKE.reversed());
    private final PriorityQueue<NearComment> missed = new PriorityQueue<>(MOST_LIKE.reversed());
  }

  private final int most;
  private final List<Kept> kept = new ArrayList<>();
  private final FingerprintIndex index = new FingerprintIndex(256);
  private final Map<Integer, int[]> confirmed = new HashMap<>();
  private final Map<Integer, Lists> lists = new TreeMap<>();
  private int leftOut;

  /** For lists of {@code most} comments. */
  Likeness(int most) {
    this.most = most;
  }

  /**
   * Keeps a comment.
   *
   * @param rules those that fired on it
   * @param right those of them that a person has found right
   */
  void add(Decided past, int[] rules, int[] right) {
    if (kept.size() == MOST_COMMENTS) {
      leftOut++;
      return;
    }
    String text = past.item().comment().text();
    long[] prints = prints(text);
    if (right.length > 0) {
      index.add(kept.size(), prints);
      confirmed.put(kept.size(), right);
      for (int rule : right) {
        lists.computeIfAbsent(rule, r -> new Lists()).confirmed++;
      }
    }
    kept.add(
        new Kept(
            past.item().comment().id(),
            Excerpt.quoted(text, LONGEST),
            prints,
            rules,
            past.isDecided()));
  }

  private static long[] prints(String text) {
    FoldedLetters letters = FoldedLetters.of(text);
    BitSet all = new BitSet();
    all.set(0, letters.length());
    return Winnowing.fingerprints(letters, all);
  }

  int leftOut() {
    return leftOut;
  }

  /** What stands near, by rule; rules that no person has found right are left out. */
  List<NearMisses> near(Tallies tallies) {
    kept.stream().filter(comment -> !comment.isDecided()).forEach(this::compare);
    List<NearMisses> near = new ArrayList<>();
    lists.forEach(
        (rule, of) ->
            near.add(
                new NearMisses(
                    tallies.rule(rule),
                    of.confirmed,
                    of.doubtful.stream().sorted(LEAST_LIKE).toList(),
                    of.missed.stream().sorted(MOST_LIKE).toList())));
    return near;
  }

  private void compare(Kept comment) {
    Map<Integer, Nearest> nearest = nearest(comment);
    for (int rule : comment.rules()) {
      Lists of = lists.get(rule);
      Nearest closest = nearest.remove(rule);
      if (of != null) {
        offer(of.doubtful, near(comment, closest == null ? new Nearest(0, "") : closest));
      }
    }
    nearest.forEach(
        (rule, closest) -> {
          Lists of = lists.get(rule);
          if (of != null) {
            offer(of.missed, near(comment, closest));
          }
        });
  }

  private Map<Integer, Nearest> nearest(Kept comment) {
    Map<Integer, Nearest> nearest = new TreeMap<>();
    for (FingerprintIndex.Hit hit : index.nearest(comment.prints(), FEWEST_SHARED)) {
      Kept other = kept.get(hit.text());
      int either = other.prints().length + comment.prints().length - hit.shared();
      Nearest found = new Nearest(hit.shared() / (double) either, other.id());
      for (int rule : confirmed.getOrDefault(hit.text(), new int[0])) {
        nearest.merge(rule, found, Nearest::orCloser);
      }
    }
    return nearest;
  }

  private static NearComment near(Kept comment, Nearest closest) {
    return new NearComment(
        comment.id(),
        comment.words(),
        closest.likeness(),
        closest.comment().isEmpty() ? null : closest.comment());
  }

  private void offer(PriorityQueue<NearComment> queue, NearComment comment) {
    queue.add(comment);
    if (queue.size() > most) {
      queue.remove();
    }
  }
}
