package org.folkmoot.reply;

import java.util.List;
import org.folkmoot.model.FeatureBuffer;

/** Words that a comment shares with a candidate, or quotes from it. */
final class WordFeatures {

  private final List<Reading> comments;
  private final History history;
  private final FeatureSink sink;

  WordFeatures(List<Reading> comments, History history, FeatureSink sink) {
    this.comments = comments;
    this.history = history;
    this.sink = sink;
  }

  void addWords(int i, Candidate candidate, Reading comment, Ranks ranks) {
    Likeness likeness = candidate.likeness;
    int j = candidate.position();
    int spot = Buckets.spot(i, j);
    int length = Buckets.length(comment.words());
    sink.content("cosine", Buckets.of(likeness.cosine, 0, .02, .05, .08, .12, .18, .26, .4));
    sink.content(
        "opening",
        Buckets.of(likeness.opening, 0, .5, 1, 2, 3, 5, 8) * 2L
            + (likeness.opening > 0 && likeness.opening == ranks.opening ? 1 : 0));
    sink.content(
        "opening share",
        Buckets.of(likeness.opening / (comment.openingWeight + .01), 0, .1, .2, .35, .5, .7));
    sink.content("ending", Buckets.of(likeness.ending, 0, .5, 1, 2, 3, 5, 8));
    sink.content("best ending", likeness.ending > 0 && likeness.ending == ranks.ending ? 1 : 0);
    sink.content("rare", Buckets.of(likeness.rare, 0, 1, 2, 3, 4, 6, 9, 15, 25));
    sink.content("highest", Buckets.of(likeness.highest, 0, .7, 1, 1.5, 2, 2.5, 3));
    sink.content("shared", Math.min(12, likeness.shared));
    sink.content("shared pairs", Math.min(6, likeness.pairs));
    sink.verbal(
        "best cosine", Ranks.best(likeness.cosine, ranks.cosine, ranks.secondCosine) * 4L + spot);
    sink.verbal("best rare", Ranks.best(likeness.rare, ranks.rare, ranks.secondRare) * 4L + spot);
    double relative = ranks.cosine == 0 ? 1 : likeness.cosine / ranks.cosine;
    sink.content("relative cosine", Buckets.of(relative, 0, .2, .4, .6, .8, .99) * 8L + length);
    double relativeRare = ranks.rare == 0 ? 2 : likeness.rare / ranks.rare;
    sink.content("relative rare", Buckets.of(relativeRare, 0, .2, .4, .6, .8, 1));
    sink.content("any", (likeness.shared > 0 ? 8L : 0) + length);
    int otherLength = Buckets.length(comments.get(j).words());
    sink.content("rare length", Buckets.of(likeness.rare, 0, 2, 4, 8, 15) * 8L + otherLength);
    sink.structural("words spot", Buckets.of(likeness.cosine, 0, .05, .12, .25) * 4L + spot);
  }

  void addQuotations(int i, Candidate candidate, Reading comment, Ranks ranks) {
    int spot = Buckets.spot(i, candidate.position());
    sink.content("repeats", Buckets.of(candidate.repeatedWords, 0, 7, 12, 25));
    if (!comment.quotes()) {
      sink.structural("no quotation", spot);
      return;
    }
    double share = (double) candidate.quotedWords / comment.quoted.length;
    boolean best = candidate.quotedWords > 0 && candidate.quotedWords == ranks.quoted;
    int covered = Buckets.of(share, 0, .2, .4, .6, .8, .95);
    sink.content("quoted", covered * 2L + (best ? 1 : 0));
    sink.content(
        "quoted words", Buckets.of(candidate.quotedWords, 0, 3, 6, 12, 30) * 2L + (best ? 1 : 0));
    sink.content("quoted first", Buckets.of(candidate.firstQuoted, 0, 4, 10));
    int found = Buckets.of((double) ranks.quoted / comment.quoted.length, 0, .3, .6, .9);
    sink.verbal("quotation of", found * 8L + (best ? 4 : 0) + spot);
    if (best) {
      sink.at(comment.text.tokens().start(candidate.runs.get(0).from()));
      sink.content(
          "quoted latest", candidate.position() == history.latestBy(author(candidate)) ? 1 : 0);
      sink.content(
          "quoted self", comment.author >= 0 && author(candidate) == comment.author ? 1 : 0);
      sink.at(FeatureBuffer.NOWHERE);
    }
  }

  private int author(Candidate candidate) {
    return comments.get(candidate.position()).author;
  }
}
