package org.folkmoot.reply;

import java.util.List;
import org.folkmoot.model.FeatureBuffer;

/**
 * What speaks for and against a candidate: its place, who wrote it and whom that answered, what its
 * words have in common with the comment's, names, quotations. What depends on the kind of
 * conversation is crossed with what can be seen of the thread ({@link Traits}).
 */
final class ReplyFeatures {

  private final List<Reading> comments;
  private final List<Reading> above;
  private final Vocabulary vocabulary;
  private final History history;
  private final FeatureSink sink;
  private final PlaceFeatures places;
  private final TurnFeatures turns;
  private final WordFeatures words;
  private final JointFeatures joint;

  ReplyFeatures(
      List<Reading> comments,
      List<Reading> above,
      Vocabulary vocabulary,
      History history,
      Traits traits) {
    this.comments = comments;
    this.above = above;
    this.vocabulary = vocabulary;
    this.history = history;
    this.sink = new FeatureSink(traits);
    this.places = new PlaceFeatures(comments, history, traits, sink);
    this.turns = new TurnFeatures(comments, history, sink);
    this.words = new WordFeatures(comments, history, sink);
    this.joint = new JointFeatures(comments, history, sink);
  }

  void describe(int i, List<Candidate> candidates, List<Names.Naming> namings) {
    Reading comment = comments.get(i);
    for (Candidate candidate : candidates) {
      if (!candidate.isArticle()) {
        candidate.likeness.measure(comment, comments.get(candidate.position()), vocabulary);
        for (Names.Naming naming : namings) {
          if (naming.author() == comments.get(candidate.position()).author) {
            candidate.namings.add(naming);
          }
        }
      }
    }
    Ranks ranks = new Ranks(candidates);
    Turn turn = new Turn(comments, history, i);
    for (Candidate candidate : candidates) {
      sink.begin(candidate);
      if (candidate.isArticle()) {
        addArticle(i, comment, ranks, namings);
      } else {
        int j = candidate.position();
        places.addPlace(i, j, comment);
        turns.addTurns(i, j, comment, turn);
        places.addTime(i, j, comment);
        addAddress(i, j, candidate, namings);
        addManner(i, j, comment);
        words.addWords(i, candidate, comment, ranks);
        words.addQuotations(i, candidate, comment, ranks);
        places.addNext(i, j, comment);
        joint.addBasics(i, candidate, comment, ranks, turn);
        joint.addJoint(i, candidate, comment, ranks, turn);
      }
    }
  }

  private void addAddress(int i, int j, Candidate candidate, List<Names.Naming> namings) {
    Reading comment = comments.get(i);
    Reading other = comments.get(j);
    boolean latest = history.latestBy(other.author) == j;
    int spot = Buckets.spot(i, j);
    boolean here = false;
    for (Names.Naming naming : candidate.namings) {
      int early = Buckets.of(naming.span().start(), 2, 40, 120);
      here = true;
      sink.at(naming.span().start());
      sink.content(
          "named",
          naming.way().ordinal() * 64L
              + Math.min(3, naming.others()) * 16L
              + (latest ? 8 : 0)
              + (spot == 1 ? 4 : 0)
              + early);
      sink.content("named latest", (latest ? 1 : 0) + naming.way().ordinal() * 2L);
    }
    sink.at(FeatureBuffer.NOWHERE);
    boolean somebody = namings.stream().anyMatch(n -> history.latestBy(n.author()) >= 0);
    boolean early =
        namings.stream().anyMatch(n -> n.span().start() < 40 && history.latestBy(n.author()) >= 0);
    sink.verbal("naming", (here ? 1 : 0) + (somebody ? 2 : 0) + (early ? 4 : 0) + spot * 8L);
    sink.content("naming latest", (here ? 1 : 0) + (early ? 2 : 0) + (latest ? 4 : 0));
    int you = comment.addressesEarly ? 2 : comment.addresses ? 1 : 0;
    sink.structural("you", you * 4L + spot);
    sink.verbal("you distance", you * 16L + Buckets.distance(i, j));
    boolean self = comment.author >= 0 && comment.author == other.author;
    sink.content("you self", you * 2L + (self ? 1 : 0));
    boolean answersMe = history.answers(j, comment.author);
    sink.content("you answers me", you * 2L + (answersMe ? 1 : 0));
    sink.verbal("they name me", namesMe(comment, other, j) * 4L + spot);
  }

  private int namesMe(Reading comment, Reading other, int j) {
    if (comment.author < 0) {
      return 0;
    }
    return other.names(comment.author) ? history.latestBy(comment.author) > j ? 1 : 2 : 0;
  }

  private void addManner(int i, int j, Reading comment) {
    Reading other = comments.get(j);
    int spot = Buckets.spot(i, j);
    int length = Buckets.length(comment.words());
    int otherLength = Buckets.length(other.words());
    sink.structural("length", length * 4L + spot);
    sink.verbal("length distance", length * 16L + Buckets.distance(i, j));
    sink.verbal("lengths", (length * 8L + otherLength) * 4 + spot);
    sink.structural("their length", otherLength * 4L + spot);
    sink.verbal("stance", comment.stance * 16L + Buckets.distance(i, j));
    sink.verbal("first word", comment.firstWord * 4 + spot);
    int asked = other.asksAtEnd ? 2 : other.asks ? 1 : 0;
    sink.verbal("asked", (asked * 2L + (comment.asks ? 1 : 0)) * 4 + spot);
    sink.verbal("asked length", (asked * 8L + length) * 4 + spot);
    sink.verbal("asked stance", (asked * 4L + comment.stance) * 4 + spot);
    sink.structural("gaps", Math.min(3, comment.gaps) * 4L + spot);
    sink.verbal("gaps distance", Math.min(3, comment.gaps) * 16L + Buckets.distance(i, j));
    boolean answersMe = history.answers(j, comment.author);
    sink.content("gaps answers me", Math.min(1, comment.gaps) * 2L + (answersMe ? 1 : 0));
  }

  private void addArticle(int i, Reading comment, Ranks ranks, List<Names.Naming> namings) {
    sink.structural("none", 0);
    sink.basic("none", FeatureBuffer.ONE);
    sink.structural("none place", Buckets.place(i));
    if (i == 0) {
      sink.verbal("none first", 0);
      return;
    }
    boolean newcomer = history.countOf(comment.author) == 0;
    sink.structural("none newcomer", newcomer ? 1 : 0);
    sink.verbal("none cosine", Buckets.of(ranks.cosine, 0, .05, .1, .2, .35));
    sink.verbal("none opening", Buckets.of(ranks.opening, 0, 1, 2, 4));
    sink.verbal("none you", comment.addressesEarly ? 2 : comment.addresses ? 1 : 0);
    sink.verbal("none named", namings.isEmpty() ? 0 : 1);
    sink.verbal("none length", Buckets.length(comment.words()));
    sink.verbal("none stance", comment.stance);
    sink.verbal("none first word", comment.firstWord);
    sink.verbal("none asks", comment.asks ? 1 : 0);
    sink.verbal("none quotes", comment.quotes() ? 1 : 0);
    double last = Traits.seconds(comments.get(i - 1).created, comment.created);
    sink.verbal("none gap", Double.isNaN(last) ? 9 : Buckets.of(last, 0, 60, 300, 3_600, 43_200));
    double share = 0;
    for (Reading text : above) {
      Likeness likeness = new Likeness();
      likeness.measure(comment, text, vocabulary);
      share = Math.max(share, likeness.cosine);
    }
    sink.verbal("none title", Buckets.of(share, 0, .1, .2, .4));
  }
}
