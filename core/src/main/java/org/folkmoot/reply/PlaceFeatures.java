package org.folkmoot.reply;

import java.util.List;

/** Where a candidate stands, how long ago that was, and who speaks next. */
final class PlaceFeatures {

  private final List<Reading> comments;
  private final History history;
  private final Traits traits;
  private final FeatureSink sink;

  PlaceFeatures(List<Reading> comments, History history, Traits traits, FeatureSink sink) {
    this.comments = comments;
    this.history = history;
    this.traits = traits;
    this.sink = sink;
  }

  void addPlace(int i, int j, Reading comment) {
    int distance = Buckets.distance(i, j);
    int spot = Buckets.spot(i, j);
    sink.structural("distance", distance);
    sink.structural("spot", spot * 16L + Buckets.place(i));
    int since = history.speakersSince(comments.get(j).author);
    boolean latest = history.latestBy(comments.get(j).author) == j;
    sink.structural("speaker", (latest ? 1 : 0) * 16L + Buckets.of(since, -1, 0, 1, 2, 3, 5, 9));
    int children = Math.min(3, history.children(j));
    sink.structural("children", children * 4L + spot);
    sink.verbal("children distance", children * 16L + distance);
    sink.structural("chain", chain(i, j));
    boolean newcomer = history.countOf(comment.author) == 0;
    sink.structural("newcomer", (newcomer ? 4L : 0) + spot);
    sink.verbal("newcomer distance", (newcomer ? 16L : 0) + distance);
  }

  /** How far up the answers lead from the comment before to this one; 9 if they do not. */
  private int chain(int i, int j) {
    int at = i - 1;
    for (int steps = 0; steps < 5 && at >= 0; steps++) {
      if (at == j) {
        return steps;
      }
      at = history.parent(at);
    }
    return i - 1 != j && history.parent(i - 1) == history.parent(j) ? 8 : 9;
  }

  void addTime(int i, int j, Reading comment) {
    double gap = Traits.seconds(comments.get(j).created, comment.created);
    if (Double.isNaN(gap)) {
      return;
    }
    double last = Traits.seconds(comments.get(i - 1).created, comment.created);
    int step = Buckets.of(last, -1, 60, 300, 1_200, 3_600, 14_400, 43_200, 172_800);
    int spot = Buckets.spot(i, j);
    sink.structural("gap", step * 4L + spot);
    double relative = last / Math.max(1, traits.gap);
    sink.verbal("relative gap", Buckets.of(relative, 0, .1, .3, 1, 3, 10, 30) * 4L + spot);
    sink.verbal(
        "time", Buckets.of(gap, -1, 60, 300, 1_200, 3_600, 14_400, 43_200, 172_800, 600_000));
    sink.verbal("speed", speed(gap, comment.words()) * 4L + spot);
    double before = j == 0 ? Double.NaN : gap - last;
    sink.verbal(
        "burst", Buckets.of(before, -1, 60, 600, 3_600, 43_200) * 16L + Buckets.distance(i, j));
  }

  /** Whether there was time to write so many words. */
  private static int speed(double seconds, int words) {
    return Buckets.of(seconds / (words + 1.0), 0, 0.3, 1, 3, 10, 60);
  }

  /** Who speaks next: whoever was spoken to is likely to. */
  void addNext(int i, int j, Reading comment) {
    int author = comments.get(j).author;
    int after = 0;
    while (after < 4 && i + 1 + after < comments.size() && !isBy(i + 1 + after, author)) {
      after++;
    }
    int left = Math.min(4, comments.size() - 1 - i);
    boolean comes = after < left;
    boolean self = author == comment.author;
    boolean latest = history.latestBy(author) == j;
    long next = (comes ? after : 4 + (left == 0 ? 1 : 0)) * 4L + (self ? 2 : 0) + (latest ? 1 : 0);
    sink.structural("next", next * 4 + Buckets.spot(i, j));
    sink.verbal("next distance", next * 16 + Buckets.distance(i, j));
    sink.verbal("next answers me", next * 2 + (history.answers(j, comment.author) ? 1 : 0));
    boolean nameless = comes && comments.get(i + 1 + after).names(comment.author);
    sink.content("next names me", nameless ? 1 : 0);
  }

  private boolean isBy(int i, int author) {
    return author >= 0 && comments.get(i).author == author;
  }
}
