package org.folkmoot.reply;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a thread as a whole and tells a chat from a forum, a forum from mail: how
 * long comments are, how many authors share them, how fast they follow, whether they are signed,
 * whether quotations are to be seen. Neither names nor subjects.
 */
final class Traits {

  private static final int CHAT = 14;
  private static final double SIGNED = 0.2;

  /** Chat, talk, signed talk, each with quotations or without. */
  final long kind;

  /** Whether comments are as short as in a chat. */
  final boolean chat;

  /** How many comments there are, roughly. */
  final long size;

  /** How many authors share them and how fast they follow, roughly. */
  final long pace;

  /** The usual time between two comments in seconds; 0 where unknown. */
  final double gap;

  Traits(List<Reading> comments, int authors, int signed, boolean titleAsks) {
    int count = Math.max(1, comments.size());
    int median = median(comments.stream().mapToInt(Reading::words).toArray());
    boolean quotes = comments.stream().anyMatch(Reading::quotes);
    int form = median <= CHAT ? 0 : signed > SIGNED * count ? 2 : 1;
    this.chat = form == 0;
    this.gap = gap(comments);
    this.kind = Hashes.join(Hashes.of("kind"), form * 2 + (quotes ? 1 : 0));
    this.size =
        Hashes.join(
            Hashes.of("size"),
            Buckets.of(comments.size(), 4, 6, 9, 14, 25, 60, 200) * 2 + (titleAsks ? 1 : 0));
    int share = Buckets.of(100.0 * authors / count, 25, 40, 60, 85);
    int speed = gap == 0 ? 9 : Buckets.of(gap, 120, 1_200, 7_200, 43_200);
    this.pace = Hashes.join(Hashes.of("pace"), share * 10 + speed);
  }

  private static int median(int[] numbers) {
    Arrays.sort(numbers);
    return numbers.length == 0 ? 0 : numbers[numbers.length / 2];
  }

  private static double gap(List<Reading> comments) {
    double[] gaps = new double[comments.size()];
    int count = 0;
    for (int i = 1; i < comments.size(); i++) {
      double gap = seconds(comments.get(i - 1).created, comments.get(i).created);
      if (!Double.isNaN(gap)) {
        gaps[count++] = gap;
      }
    }
    double[] known = Arrays.copyOf(gaps, count);
    Arrays.sort(known);
    return count == 0 ? 0 : Math.max(1, known[count / 2]);
  }

  /** The seconds from one to the other, below 0 if the other was earlier; NaN if not known. */
  static double seconds(@Nullable Instant from, @Nullable Instant to) {
    return from == null || to == null
        ? Double.NaN
        : (double) to.getEpochSecond() - from.getEpochSecond();
  }
}
