package org.folkmoot.reply;

import java.util.List;

/** Whose turn it is: who answered whom before. */
final class TurnFeatures {

  private final List<Reading> comments;
  private final History history;
  private final FeatureSink sink;

  TurnFeatures(List<Reading> comments, History history, FeatureSink sink) {
    this.comments = comments;
    this.history = history;
    this.sink = sink;
  }

  void addTurns(int i, int j, Reading comment, Turn turn) {
    int me = comment.author;
    Reading other = comments.get(j);
    int spot = Buckets.spot(i, j);
    if (me < 0 || other.author < 0) {
      sink.structural("unknown author", spot);
      return;
    }
    boolean self = me == other.author;
    sink.structural("self", (self ? 1 : 0) * 4L + spot);
    sink.content("self at all", self ? 1 : 0);
    if (self) {
      sink.verbal("self more", (history.parent(j) == i - 1 ? 1 : 0) * 4L + spot);
    }
    boolean answersMe = history.answers(j, me);
    int answer = !answersMe ? 0 : j == turn.lastAnswer ? 1 : j > turn.mine ? 2 : 3;
    sink.structural("answers me", answer * 4L + spot);
    sink.content("answers me at all", answer);
    sink.verbal("answers me open", answer * 16L + Math.min(3, turn.unanswered) * 4L + spot);
    sink.verbal("answers me distance", answer * 16L + Buckets.distance(i, j));
    sink.structural("alternation", turn.alternation * 8L + Math.min(7, Buckets.distance(i, j)));
    boolean sameParent = turn.mineParent >= 0 && j == turn.mineParent;
    sink.verbal("my last parent", (sameParent ? 1 : 0) * 4L + spot);
    int partner = turn.mineParent < 0 ? -1 : comments.get(turn.mineParent).author;
    boolean latest = history.latestBy(other.author) == j;
    sink.verbal(
        "partner",
        (partner == other.author ? 1 : 0) + (latest ? 2 : 0) + (j > turn.mine ? 4 : 0) + spot * 8L);
    int given = Math.min(3, history.exchanges(me, other.author));
    int got = Math.min(3, history.exchanges(other.author, me));
    sink.verbal("exchanges", ((given * 4L + got) * 2 + (latest ? 1 : 0)) * 4 + spot);
    boolean mineHere = history.parent(j) >= 0 && history.parent(j) == turn.mine;
    sink.verbal("below mine", (mineHere ? 1 : 0) * 4L + spot);
    sink.verbal(
        "since mine", (turn.mine < 0 ? 2 : j > turn.mine ? 1 : 0) * 16L + Buckets.distance(i, j));
    boolean starter = comments.get(0).author == me;
    sink.verbal("starter", (starter ? 1 : 0) * 16L + Buckets.distance(i, j));
    sink.verbal("starter wrote", (comments.get(0).author == other.author ? 1 : 0) * 4L + spot);
  }
}
