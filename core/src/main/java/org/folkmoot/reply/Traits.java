package org.folkmoot.reply;

import java.time.Instant;
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

  private final boolean titleAsks;
  private final Median words = new Median();
  private final Median gaps = new Median();
  private int comments;
  private boolean quotes;
  private @Nullable Instant latest;

  /** Chat, talk, signed talk, each with quotations or without. */
  long kind;

  /** Whether comments are as short as in a chat. */
  boolean chat;

  /** How many comments there are, roughly. */
  long size;

  /** How many authors share them and how fast they follow, roughly. */
  long pace;

  /** The usual time between two comments in seconds; 0 where unknown. */
  double gap;

  Traits(boolean titleAsks) {
    this.titleAsks = titleAsks;
  }

  /** Takes up one more comment. {@link #settle} is to follow. */
  void add(Reading comment) {
    words.add(comment.words());
    quotes |= comment.quotes();
    double since = seconds(latest, comment.created);
    if (comments > 0 && !Double.isNaN(since)) {
      gaps.add(since);
    }
    latest = comment.created;
    comments++;
  }

  /** Sees the thread as it has become. */
  void settle(int authors, int signed) {
    int count = Math.max(1, comments);
    int form = words.value() <= CHAT ? 0 : signed > SIGNED * count ? 2 : 1;
    this.chat = form == 0;
    this.gap = gaps.isEmpty() ? 0 : Math.max(1, gaps.value());
    this.kind = Hashes.join(Hashes.of("kind"), form * 2 + (quotes ? 1 : 0));
    this.size =
        Hashes.join(
            Hashes.of("size"),
            Buckets.of(comments, 4, 6, 9, 14, 25, 60, 200) * 2 + (titleAsks ? 1 : 0));
    int share = Buckets.of(100.0 * authors / count, 25, 40, 60, 85);
    int speed = gap == 0 ? 9 : Buckets.of(gap, 120, 1_200, 7_200, 43_200);
    this.pace = Hashes.join(Hashes.of("pace"), share * 10 + speed);
  }

  /** The seconds from one to the other, below 0 if the other was earlier; NaN if not known. */
  static double seconds(@Nullable Instant from, @Nullable Instant to) {
    return from == null || to == null
        ? Double.NaN
        : (double) to.getEpochSecond() - from.getEpochSecond();
  }
}
