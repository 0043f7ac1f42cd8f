package org.folkmoot.reply;

import java.util.List;
import org.folkmoot.model.FeatureBuffer;

/** The few features that tell most, and several of them at once. */
final class JointFeatures {

  private final List<Reading> comments;
  private final History history;
  private final FeatureSink sink;

  JointFeatures(List<Reading> comments, History history, FeatureSink sink) {
    this.comments = comments;
    this.history = history;
    this.sink = sink;
  }

  void addBasics(int i, Candidate candidate, Reading comment, Ranks ranks, Turn turn) {
    int one = FeatureBuffer.ONE;
    int j = candidate.position();
    Likeness likeness = candidate.likeness;
    int distance = i - j;
    if (distance == 1) {
      sink.basic("before", one);
    }
    if (distance == 2) {
      sink.basic("two before", one);
    }
    sink.basic("distance", Buckets.of(distance, 1, 2, 3, 5, 8, 12, 20, 40));
    if (j == 0) {
      sink.basic("first", one);
    }
    boolean self = comment.author >= 0 && comments.get(j).author == comment.author;
    if (self) {
      sink.basic(distance == 1 ? "self before" : "self", one);
    }
    if (!self && j == turn.lastAnswer) {
      sink.basicContent("answers me", one);
    }
    boolean latest = history.latestBy(comments.get(j).author) == j;
    for (Names.Naming naming : candidate.namings) {
      if (latest) {
        sink.basicContent(naming.span().start() < 40 ? "named early" : "named", one);
      }
    }
    int words = Math.min(8, (int) (likeness.cosine * 20));
    if (words > 0) {
      sink.basicContent("cosine", words);
    }
    if (likeness.rare > 0 && likeness.rare == ranks.rare) {
      sink.basicContent("rarest", one);
    }
    if (comment.quotes() && candidate.quotedWords > 0) {
      sink.basicContent("quoted", (int) (8.0 * candidate.quotedWords / comment.quoted.length));
      if (candidate.quotedWords == ranks.quoted) {
        sink.basicContent("quoted most", one);
      }
    }
  }

  void addJoint(int i, Candidate candidate, Reading comment, Ranks ranks, Turn turn) {
    int j = candidate.position();
    Likeness likeness = candidate.likeness;
    int distance = Math.min(7, Buckets.distance(i, j));
    int answer =
        !history.answers(j, comment.author) ? 0 : j == turn.lastAnswer ? 1 : j > turn.mine ? 2 : 3;
    boolean self = comment.author >= 0 && comments.get(j).author == comment.author;
    int named = candidate.namings.isEmpty() ? 0 : 1;
    int cosine = Ranks.best(likeness.cosine, ranks.cosine, ranks.secondCosine) > 0 ? 1 : 0;
    int opening = likeness.opening > 0 && likeness.opening == ranks.opening ? 1 : 0;
    int rare = likeness.rare > 0 && likeness.rare == ranks.rare ? 1 : 0;
    int wins = cosine + 2 * opening + 4 * rare;
    long who = (answer * 2L + (self ? 1 : 0)) * 2 + named;
    sink.verbal("joint", (who * 8 + distance) * 8 + wins);
    int amount = Buckets.of(likeness.cosine, 0, .05, .1, .2, .35);
    sink.verbal("joint amount", (who * 8 + amount) * 4 + Buckets.spot(i, j));
    sink.verbal("joint children", (Math.min(2, history.children(j)) * 8L + distance) * 8 + wins);
    sink.verbal(
        "joint wins", wins * 64L + Buckets.length(comment.words()) * 4L + Buckets.spot(i, j));
    int you = comment.addressesEarly ? 2 : comment.addresses ? 1 : 0;
    sink.verbal(
        "joint you", ((who * 4 + you) * 4 + Math.min(2, turn.unanswered)) * 4 + Buckets.spot(i, j));
    sink.verbal(
        "joint rare", (Buckets.of(likeness.rare, 0, 2, 4, 8, 15) * 8L + distance) * 4 + answer);
    sink.verbal("joint turn", (turn.alternation * 8L + distance) * 8 + wins);
  }
}
