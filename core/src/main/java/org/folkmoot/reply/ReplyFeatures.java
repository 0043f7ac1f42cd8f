package org.folkmoot.reply;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/**
 * What speaks for and against a candidate: its place, who wrote it and whom that answered, what its
 * words have in common with the comment's, names, quotations. What depends on the kind of
 * conversation is crossed with what can be seen of the thread ({@link Traits}).
 */
final class ReplyFeatures {

  /** Basic features count for more, so that few examples are enough to learn them. */
  private static final int BASIC = 4;

  private final List<Reading> comments;
  private final List<Reading> above;
  private final Reading.Vocabulary vocabulary;
  private final History history;
  private final Traits traits;
  private FeatureBuffer buffer = new FeatureBuffer();

  ReplyFeatures(
      List<Reading> comments,
      List<Reading> above,
      Reading.Vocabulary vocabulary,
      History history,
      Traits traits) {
    this.comments = comments;
    this.above = above;
    this.vocabulary = vocabulary;
    this.history = history;
    this.traits = traits;
  }

  /** Features by name. */
  private static long of(String name, long value) {
    return Hashes.join(Hashes.of(name), value);
  }

  private void structural(String name, long value) {
    long hash = of(name, value);
    buffer.add(traits.chat ? Hashes.join(hash, traits.kind) : hash);
    buffer.add(Hashes.join(hash, traits.kind));
    buffer.add(Hashes.join(Hashes.join(hash, traits.kind), traits.size));
    buffer.add(Hashes.join(Hashes.join(hash, traits.kind), traits.pace));
  }

  private void verbal(String name, long value) {
    long hash = of(name, value);
    buffer.add(traits.chat ? Hashes.join(hash, traits.kind) : hash);
    buffer.add(Hashes.join(hash, traits.kind));
  }

  private void basic(String name, int value) {
    buffer.add(of("basic " + name, traits.chat ? 1 : 0), BASIC * value);
  }

  private void basicContent(String name, int value) {
    buffer.add(of("basic " + name, 2), BASIC * value);
  }

  private void content(String name, long value) {
    long hash = of(name, value);
    buffer.add(hash);
    buffer.add(Hashes.join(hash, traits.kind));
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
    Turn turn = new Turn(i);
    for (Candidate candidate : candidates) {
      buffer = candidate.features();
      if (candidate.isArticle()) {
        addArticle(i, comment, ranks, namings);
      } else {
        int j = candidate.position();
        addPlace(i, j, comment);
        addTurns(i, j, comment, turn);
        addTime(i, j, comment);
        addAddress(i, j, candidate, namings);
        addManner(i, j, comment);
        addWords(i, candidate, comment, ranks);
        addQuotations(i, candidate, comment, ranks);
        addNext(i, j, comment);
        addBasics(i, candidate, comment, ranks, turn);
        addJoint(i, candidate, comment, ranks, turn);
      }
    }
  }

  /** The best values among all candidates. */
  private static final class Ranks {
    final double cosine;
    final double opening;
    final double ending;
    final double rare;
    final int quoted;
    final double secondCosine;
    final double secondRare;

    Ranks(List<Candidate> candidates) {
      cosine = best(candidates, c -> c.likeness.cosine);
      opening = best(candidates, c -> c.likeness.opening);
      ending = best(candidates, c -> c.likeness.ending);
      rare = best(candidates, c -> c.likeness.rare);
      quoted = (int) best(candidates, c -> c.quotedWords);
      secondCosine = second(candidates, c -> c.likeness.cosine, cosine);
      secondRare = second(candidates, c -> c.likeness.rare, rare);
    }

    private static double best(List<Candidate> all, ToDoubleFunction<Candidate> value) {
      return all.stream().filter(c -> !c.isArticle()).mapToDouble(value).max().orElse(0);
    }

    private static double second(
        List<Candidate> all, ToDoubleFunction<Candidate> value, double best) {
      return all.stream()
          .filter(c -> !c.isArticle())
          .mapToDouble(value)
          .filter(each -> each < best)
          .max()
          .orElse(0);
    }
  }

  /** How the talk went just before a comment. */
  private final class Turn {
    final int alternation;
    final int lastAnswer;
    final int mine;
    final int mineParent;
    final int unanswered;

    Turn(int i) {
      int me = comments.get(i).author;
      mine = history.latestBy(me);
      mineParent = mine < 0 ? -1 : history.parent(mine);
      int last = -1;
      int open = 0;
      for (int k = history.answersTo(me).size() - 1; k >= 0 && open < 3; k--) {
        int answer = history.answersTo(me).get(k);
        if (answer > mine) {
          last = last < 0 ? answer : last;
          open++;
        }
      }
      lastAnswer = last;
      unanswered = open;
      alternation =
          (isBy(i - 2, me) ? 1 : 0)
              + (i >= 3 && isBy(i - 3, comments.get(i - 1).author) ? 2 : 0)
              + (isBy(i - 1, me) ? 4 : 0)
              + (i >= 1 && history.answers(i - 1, me) ? 8 : 0);
    }

    private boolean isBy(int i, int author) {
      return i >= 0 && author >= 0 && comments.get(i).author == author;
    }
  }

  private static int distance(int i, int j) {
    return i - j <= 4 ? i - j : 4 + Buckets.of(i - j, 4, 6, 10, 20, 50);
  }

  private static int place(int i) {
    return Buckets.of(i, 1, 2, 3, 4, 6, 9, 14, 24, 60);
  }

  /** Where the candidate stands as far as most features care: just before, first, else. */
  private static int spot(int i, int j) {
    return (i - j == 1 ? 1 : 0) + (j == 0 ? 2 : 0);
  }

  private void addPlace(int i, int j, Reading comment) {
    int distance = distance(i, j);
    int spot = spot(i, j);
    structural("distance", distance);
    structural("spot", spot * 16L + place(i));
    int since = history.speakersSince(comments.get(j).author);
    boolean latest = history.latestBy(comments.get(j).author) == j;
    structural("speaker", (latest ? 1 : 0) * 16L + Buckets.of(since, -1, 0, 1, 2, 3, 5, 9));
    int children = Math.min(3, history.children(j));
    structural("children", children * 4L + spot);
    verbal("children distance", children * 16L + distance);
    structural("chain", chain(i, j));
    boolean newcomer = history.countOf(comment.author) == 0;
    structural("newcomer", (newcomer ? 4L : 0) + spot);
    verbal("newcomer distance", (newcomer ? 16L : 0) + distance);
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

  private void addTurns(int i, int j, Reading comment, Turn turn) {
    int me = comment.author;
    Reading other = comments.get(j);
    int spot = spot(i, j);
    if (me < 0 || other.author < 0) {
      structural("unknown author", spot);
      return;
    }
    boolean self = me == other.author;
    structural("self", (self ? 1 : 0) * 4L + spot);
    content("self at all", self ? 1 : 0);
    if (self) {
      verbal("self more", (history.parent(j) == i - 1 ? 1 : 0) * 4L + spot);
    }
    boolean answersMe = history.answers(j, me);
    int answer = !answersMe ? 0 : j == turn.lastAnswer ? 1 : j > turn.mine ? 2 : 3;
    structural("answers me", answer * 4L + spot);
    content("answers me at all", answer);
    verbal("answers me open", answer * 16L + Math.min(3, turn.unanswered) * 4L + spot);
    verbal("answers me distance", answer * 16L + distance(i, j));
    structural("alternation", turn.alternation * 8L + Math.min(7, distance(i, j)));
    boolean sameParent = turn.mineParent >= 0 && j == turn.mineParent;
    verbal("my last parent", (sameParent ? 1 : 0) * 4L + spot);
    int partner = turn.mineParent < 0 ? -1 : comments.get(turn.mineParent).author;
    boolean latest = history.latestBy(other.author) == j;
    verbal(
        "partner",
        (partner == other.author ? 1 : 0) + (latest ? 2 : 0) + (j > turn.mine ? 4 : 0) + spot * 8L);
    int given = Math.min(3, history.exchanges(me, other.author));
    int got = Math.min(3, history.exchanges(other.author, me));
    verbal("exchanges", ((given * 4L + got) * 2 + (latest ? 1 : 0)) * 4 + spot);
    boolean mineHere = history.parent(j) >= 0 && history.parent(j) == turn.mine;
    verbal("below mine", (mineHere ? 1 : 0) * 4L + spot);
    verbal("since mine", (turn.mine < 0 ? 2 : j > turn.mine ? 1 : 0) * 16L + distance(i, j));
    boolean starter = comments.get(0).author == me;
    verbal("starter", (starter ? 1 : 0) * 16L + distance(i, j));
    verbal("starter wrote", (comments.get(0).author == other.author ? 1 : 0) * 4L + spot);
  }

  private void addTime(int i, int j, Reading comment) {
    double gap = Traits.seconds(comments.get(j).created, comment.created);
    if (Double.isNaN(gap)) {
      return;
    }
    double last = Traits.seconds(comments.get(i - 1).created, comment.created);
    int step = Buckets.of(last, -1, 60, 300, 1_200, 3_600, 14_400, 43_200, 172_800);
    int spot = spot(i, j);
    structural("gap", step * 4L + spot);
    double relative = last / Math.max(1, traits.gap);
    verbal("relative gap", Buckets.of(relative, 0, .1, .3, 1, 3, 10, 30) * 4L + spot);
    verbal("time", Buckets.of(gap, -1, 60, 300, 1_200, 3_600, 14_400, 43_200, 172_800, 600_000));
    verbal("speed", speed(gap, comment.words()) * 4L + spot);
    double before = j == 0 ? Double.NaN : gap - last;
    verbal("burst", Buckets.of(before, -1, 60, 600, 3_600, 43_200) * 16L + distance(i, j));
  }

  /** Whether there was time to write so many words. */
  private static int speed(double seconds, int words) {
    return Buckets.of(seconds / (words + 1.0), 0, 0.3, 1, 3, 10, 60);
  }

  private void addAddress(int i, int j, Candidate candidate, List<Names.Naming> namings) {
    Reading comment = comments.get(i);
    Reading other = comments.get(j);
    boolean latest = history.latestBy(other.author) == j;
    int spot = spot(i, j);
    boolean here = false;
    for (Names.Naming naming : candidate.namings) {
      int early = Buckets.of(naming.span().start(), 2, 40, 120);
      here = true;
      buffer.at(naming.span().start());
      content(
          "named",
          naming.way().ordinal() * 64L
              + Math.min(3, naming.others()) * 16L
              + (latest ? 8 : 0)
              + (spot == 1 ? 4 : 0)
              + early);
      content("named latest", (latest ? 1 : 0) + naming.way().ordinal() * 2L);
    }
    buffer.at(FeatureBuffer.NOWHERE);
    boolean somebody = namings.stream().anyMatch(n -> history.latestBy(n.author()) >= 0);
    boolean early =
        namings.stream().anyMatch(n -> n.span().start() < 40 && history.latestBy(n.author()) >= 0);
    verbal("naming", (here ? 1 : 0) + (somebody ? 2 : 0) + (early ? 4 : 0) + spot * 8L);
    content("naming latest", (here ? 1 : 0) + (early ? 2 : 0) + (latest ? 4 : 0));
    int you = comment.addressesEarly ? 2 : comment.addresses ? 1 : 0;
    structural("you", you * 4L + spot);
    verbal("you distance", you * 16L + distance(i, j));
    boolean self = comment.author >= 0 && comment.author == other.author;
    content("you self", you * 2L + (self ? 1 : 0));
    boolean answersMe = history.answers(j, comment.author);
    content("you answers me", you * 2L + (answersMe ? 1 : 0));
    verbal("they name me", namesMe(comment, other, j) * 4L + spot);
  }

  private int namesMe(Reading comment, Reading other, int j) {
    if (comment.author < 0) {
      return 0;
    }
    return other.named.contains(comment.author) ? history.latestBy(comment.author) > j ? 1 : 2 : 0;
  }

  private void addManner(int i, int j, Reading comment) {
    Reading other = comments.get(j);
    int spot = spot(i, j);
    int length = length(comment.words());
    int otherLength = length(other.words());
    structural("length", length * 4L + spot);
    verbal("length distance", length * 16L + distance(i, j));
    verbal("lengths", (length * 8L + otherLength) * 4 + spot);
    structural("their length", otherLength * 4L + spot);
    verbal("stance", comment.stance * 16L + distance(i, j));
    verbal("first word", comment.firstWord * 4 + spot);
    int asked = other.asksAtEnd ? 2 : other.asks ? 1 : 0;
    verbal("asked", (asked * 2L + (comment.asks ? 1 : 0)) * 4 + spot);
    verbal("asked length", (asked * 8L + length) * 4 + spot);
    verbal("asked stance", (asked * 4L + comment.stance) * 4 + spot);
    structural("gaps", Math.min(3, comment.gaps) * 4L + spot);
    verbal("gaps distance", Math.min(3, comment.gaps) * 16L + distance(i, j));
    boolean answersMe = history.answers(j, comment.author);
    content("gaps answers me", Math.min(1, comment.gaps) * 2L + (answersMe ? 1 : 0));
  }

  private static int length(int words) {
    return Buckets.of(words, 3, 10, 25, 60, 150, 300);
  }

  private void addWords(int i, Candidate candidate, Reading comment, Ranks ranks) {
    Likeness likeness = candidate.likeness;
    int j = candidate.position();
    int spot = spot(i, j);
    int length = length(comment.words());
    content("cosine", Buckets.of(likeness.cosine, 0, .02, .05, .08, .12, .18, .26, .4));
    content(
        "opening",
        Buckets.of(likeness.opening, 0, .5, 1, 2, 3, 5, 8) * 2L
            + (likeness.opening > 0 && likeness.opening == ranks.opening ? 1 : 0));
    content(
        "opening share",
        Buckets.of(likeness.opening / (comment.openingWeight + .01), 0, .1, .2, .35, .5, .7));
    content("ending", Buckets.of(likeness.ending, 0, .5, 1, 2, 3, 5, 8));
    content("best ending", likeness.ending > 0 && likeness.ending == ranks.ending ? 1 : 0);
    content("rare", Buckets.of(likeness.rare, 0, 1, 2, 3, 4, 6, 9, 15, 25));
    content("highest", Buckets.of(likeness.highest, 0, .7, 1, 1.5, 2, 2.5, 3));
    content("shared", Math.min(12, likeness.shared));
    content("shared pairs", Math.min(6, likeness.pairs));
    verbal("best cosine", best(likeness.cosine, ranks.cosine, ranks.secondCosine) * 4L + spot);
    verbal("best rare", best(likeness.rare, ranks.rare, ranks.secondRare) * 4L + spot);
    double relative = ranks.cosine == 0 ? 1 : likeness.cosine / ranks.cosine;
    content("relative cosine", Buckets.of(relative, 0, .2, .4, .6, .8, .99) * 8L + length);
    double relativeRare = ranks.rare == 0 ? 2 : likeness.rare / ranks.rare;
    content("relative rare", Buckets.of(relativeRare, 0, .2, .4, .6, .8, 1));
    content("any", (likeness.shared > 0 ? 8L : 0) + length);
    int otherLength = length(comments.get(j).words());
    content("rare length", Buckets.of(likeness.rare, 0, 2, 4, 8, 15) * 8L + otherLength);
    structural("words spot", Buckets.of(likeness.cosine, 0, .05, .12, .25) * 4L + spot);
  }

  /** How far the best stands out: 0 not the best, 1 to 3. */
  private static int best(double value, double best, double second) {
    if (value == 0 || value < best) {
      return 0;
    }
    return 1 + Buckets.of(second / best, .5, .8);
  }

  private void addQuotations(int i, Candidate candidate, Reading comment, Ranks ranks) {
    int spot = spot(i, candidate.position());
    content("repeats", Buckets.of(candidate.repeatedWords, 0, 7, 12, 25));
    if (!comment.quotes()) {
      structural("no quotation", spot);
      return;
    }
    double share = (double) candidate.quotedWords / comment.quoted.length;
    boolean best = candidate.quotedWords > 0 && candidate.quotedWords == ranks.quoted;
    int covered = Buckets.of(share, 0, .2, .4, .6, .8, .95);
    content("quoted", covered * 2L + (best ? 1 : 0));
    content(
        "quoted words", Buckets.of(candidate.quotedWords, 0, 3, 6, 12, 30) * 2L + (best ? 1 : 0));
    content("quoted first", Buckets.of(candidate.firstQuoted, 0, 4, 10));
    int found = Buckets.of((double) ranks.quoted / comment.quoted.length, 0, .3, .6, .9);
    verbal("quotation of", found * 8L + (best ? 4 : 0) + spot);
    if (best) {
      buffer.at(comment.text.tokens().start(candidate.runs.get(0).from()));
      content("quoted latest", candidate.position() == history.latestBy(author(candidate)) ? 1 : 0);
      content("quoted self", comment.author >= 0 && author(candidate) == comment.author ? 1 : 0);
      buffer.at(FeatureBuffer.NOWHERE);
    }
  }

  /** Who speaks next: whoever was spoken to is likely to. */
  private void addNext(int i, int j, Reading comment) {
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
    structural("next", next * 4 + spot(i, j));
    verbal("next distance", next * 16 + distance(i, j));
    verbal("next answers me", next * 2 + (history.answers(j, comment.author) ? 1 : 0));
    boolean nameless = comes && comments.get(i + 1 + after).named.contains(comment.author);
    content("next names me", nameless ? 1 : 0);
  }

  private boolean isBy(int i, int author) {
    return author >= 0 && comments.get(i).author == author;
  }

  private void addBasics(int i, Candidate candidate, Reading comment, Ranks ranks, Turn turn) {
    int one = FeatureBuffer.ONE;
    int j = candidate.position();
    Likeness likeness = candidate.likeness;
    int distance = i - j;
    if (distance == 1) {
      basic("before", one);
    }
    if (distance == 2) {
      basic("two before", one);
    }
    basic("distance", Buckets.of(distance, 1, 2, 3, 5, 8, 12, 20, 40));
    if (j == 0) {
      basic("first", one);
    }
    boolean self = comment.author >= 0 && comments.get(j).author == comment.author;
    if (self) {
      basic(distance == 1 ? "self before" : "self", one);
    }
    if (!self && j == turn.lastAnswer) {
      basicContent("answers me", one);
    }
    boolean latest = history.latestBy(comments.get(j).author) == j;
    for (Names.Naming naming : candidate.namings) {
      if (latest) {
        basicContent(naming.span().start() < 40 ? "named early" : "named", one);
      }
    }
    int words = Math.min(8, (int) (likeness.cosine * 20));
    if (words > 0) {
      basicContent("cosine", words);
    }
    if (likeness.rare > 0 && likeness.rare == ranks.rare) {
      basicContent("rarest", one);
    }
    if (comment.quotes() && candidate.quotedWords > 0) {
      basicContent("quoted", (int) (8.0 * candidate.quotedWords / comment.quoted.length));
      if (candidate.quotedWords == ranks.quoted) {
        basicContent("quoted most", one);
      }
    }
  }

  private void addJoint(int i, Candidate candidate, Reading comment, Ranks ranks, Turn turn) {
    int j = candidate.position();
    Likeness likeness = candidate.likeness;
    int distance = Math.min(7, distance(i, j));
    int answer =
        !history.answers(j, comment.author) ? 0 : j == turn.lastAnswer ? 1 : j > turn.mine ? 2 : 3;
    boolean self = comment.author >= 0 && comments.get(j).author == comment.author;
    int named = candidate.namings.isEmpty() ? 0 : 1;
    int cosine = best(likeness.cosine, ranks.cosine, ranks.secondCosine) > 0 ? 1 : 0;
    int opening = likeness.opening > 0 && likeness.opening == ranks.opening ? 1 : 0;
    int rare = likeness.rare > 0 && likeness.rare == ranks.rare ? 1 : 0;
    int wins = cosine + 2 * opening + 4 * rare;
    long who = (answer * 2L + (self ? 1 : 0)) * 2 + named;
    verbal("joint", (who * 8 + distance) * 8 + wins);
    int amount = Buckets.of(likeness.cosine, 0, .05, .1, .2, .35);
    verbal("joint amount", (who * 8 + amount) * 4 + spot(i, j));
    verbal("joint children", (Math.min(2, history.children(j)) * 8L + distance) * 8 + wins);
    verbal("joint wins", wins * 64L + length(comment.words()) * 4L + spot(i, j));
    int you = comment.addressesEarly ? 2 : comment.addresses ? 1 : 0;
    verbal("joint you", ((who * 4 + you) * 4 + Math.min(2, turn.unanswered)) * 4 + spot(i, j));
    verbal("joint rare", (Buckets.of(likeness.rare, 0, 2, 4, 8, 15) * 8L + distance) * 4 + answer);
    verbal("joint turn", (turn.alternation * 8L + distance) * 8 + wins);
  }

  private int author(Candidate candidate) {
    return comments.get(candidate.position()).author;
  }

  private void addArticle(int i, Reading comment, Ranks ranks, List<Names.Naming> namings) {
    structural("none", 0);
    basic("none", FeatureBuffer.ONE);
    structural("none place", place(i));
    if (i == 0) {
      verbal("none first", 0);
      return;
    }
    boolean newcomer = history.countOf(comment.author) == 0;
    structural("none newcomer", newcomer ? 1 : 0);
    verbal("none cosine", Buckets.of(ranks.cosine, 0, .05, .1, .2, .35));
    verbal("none opening", Buckets.of(ranks.opening, 0, 1, 2, 4));
    verbal("none you", comment.addressesEarly ? 2 : comment.addresses ? 1 : 0);
    verbal("none named", namings.isEmpty() ? 0 : 1);
    verbal("none length", length(comment.words()));
    verbal("none stance", comment.stance);
    verbal("none first word", comment.firstWord);
    verbal("none asks", comment.asks ? 1 : 0);
    verbal("none quotes", comment.quotes() ? 1 : 0);
    double last = Traits.seconds(comments.get(i - 1).created, comment.created);
    verbal("none gap", Double.isNaN(last) ? 9 : Buckets.of(last, 0, 60, 300, 3_600, 43_200));
    double share = 0;
    for (Reading text : above) {
      Likeness likeness = new Likeness();
      likeness.measure(comment, text, vocabulary);
      share = Math.max(share, likeness.cosine);
    }
    verbal("none title", Buckets.of(share, 0, .1, .2, .4));
  }
}
