package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.annotate.SharedTerms;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.rephrase.Passage;
import org.folkmoot.rephrase.RephraseModel;
import org.folkmoot.reply.ReplyCandidate;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Excerpt;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds how the claims of a comment bear on the claims of what it answers.
 *
 * <p>In play are the text the comment answers and the likeliest other comment, if it shares telling
 * words. Thesis is set against thesis; every further claim against the claim over there that it is
 * most like. The article reports rather than argues: only what the words tell, by a negation, an
 * agreement or a disagreement, makes a relation to it, and only the best one is kept.
 */
final class AnswerFinder {

  private static final double LEAST_RUNNER_UP = 0.05;
  private static final int MOST_UNITS_THERE = 60;

  /** A rephrase merges claims, so that a wrong one costs much: asked for is near certainty. */
  private static final double SURELY_SAME = 0.9;

  /** Claims that share less are not compared further. */
  private static final double LEAST_ALIKE = 0.5;

  private final TermStatistics statistics;
  private final Map<Place, List<Unit>> units;
  private final Map<Place, List<Unit>> weighed = new HashMap<>();
  private final Sides sides;
  private final RephraseModel rephrases;

  /** For one comment, with what is known of terms where it is judged. */
  AnswerFinder(
      TermStatistics statistics,
      Map<Place, List<Unit>> units,
      Sides sides,
      RephraseModel rephrases) {
    this.statistics = statistics;
    this.units = units;
    this.sides = sides;
    this.rephrases = rephrases;
  }

  /** The relations from the claims of one comment, in claim order. */
  List<Relation> find(List<Unit> comment, ReplyLink link) {
    List<Pair> pairs = new ArrayList<>(answers(comment, link.target(), link.score()));
    Runner runner = runnerUp(comment, link);
    if (runner != null) {
      pairs.addAll(answers(comment, runner.place(), runner.score()));
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> p.answer().index()).thenComparing(p -> -p.score()));
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Relation relation = relation(pair);
      relations.putIfAbsent(relation.id(), relation);
    }
    return List.copyOf(relations.values());
  }

  private record Runner(Place place, double score) {}

  /** A claim that answers and the claim it answers. */
  private record Pair(
      Unit answer, Unit answered, Likeness likeness, Polarity polarity, double reply) {

    /** How sure the relation is: its side, and how surely the two claims speak of the same. */
    double score() {
      double bond = 0.62 + 0.38 * Math.min(1, likeness.cosine() * 2);
      return polarity.certainty() * Math.min(1, bond + 0.1 * reply);
    }
  }

  private List<Pair> answers(List<Unit> comment, Place target, double reply) {
    List<Unit> there = unitsOf(target);
    if (there.isEmpty() || there.get(0).claim().place().equals(comment.get(0).claim().place())) {
      return List.of();
    }
    boolean article = target.id().equals(Place.ARTICLE_ID);
    return article ? toArticle(comment, there, reply) : toComment(comment, there, reply);
  }

  /** The units over there; how telling their stems are has changed since they were read. */
  private List<Unit> unitsOf(Place place) {
    return weighed.computeIfAbsent(
        place,
        p -> units.getOrDefault(p, List.of()).stream().map(u -> u.weighed(statistics)).toList());
  }

  private List<Pair> toComment(List<Unit> comment, List<Unit> there, double reply) {
    int own = Thesis.of(comment);
    int other = Thesis.of(there);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(pair(comment.get(own), there.get(other), comment, reply));
    for (Unit unit : comment) {
      Unit best = bestMatch(unit, there);
      boolean same = unit.index() == own && best != null && best.index() == other;
      if (best != null && !same) {
        pairs.add(pair(unit, best, comment, reply));
      }
    }
    return pairs;
  }

  private List<Pair> toArticle(List<Unit> comment, List<Unit> there, double reply) {
    Pair most = null;
    for (Unit unit : comment) {
      Unit best = bestMatch(unit, there);
      Pair pair =
          best == null
              ? aboutArticle(unit, there, comment, reply)
              : pair(unit, best, comment, reply);
      if (pair != null && pair.polarity().told() && (most == null || pair.score() > most.score())) {
        most = pair;
      }
    }
    return most == null ? List.of() : List.of(most);
  }

  /** "This article is wrong" answers what the article says first. */
  private @Nullable Pair aboutArticle(
      Unit unit, List<Unit> there, List<Unit> comment, double reply) {
    boolean speaksOfIt = unit.shows(Signal.THIS_ARTICLE) != null;
    return speaksOfIt ? pair(unit, there.get(0), comment, reply) : null;
  }

  private Pair pair(Unit answer, Unit answered, List<Unit> comment, double reply) {
    Likeness likeness = Likeness.of(answer, answered, statistics);
    List<Unit> there = unitsOf(answered.claim().place());
    Polarity polarity = sides.of(answer, answered, likeness, comment, there);
    return new Pair(answer, answered, likeness, polarity, reply);
  }

  /** The claim over there that shares most with {@code unit}, if it shares a telling word. */
  private @Nullable Unit bestMatch(Unit unit, List<Unit> there) {
    Unit best = null;
    double most = 0;
    for (Unit other : there.subList(0, Math.min(there.size(), MOST_UNITS_THERE))) {
      Likeness likeness = Likeness.of(unit, other, statistics);
      double points = likeness.telling() == 0 ? 0 : likeness.shared() * (0.5 + likeness.cosine());
      if (points > most && isBond(likeness)) {
        most = points;
        best = other;
      }
    }
    return best;
  }

  private static boolean isBond(Likeness likeness) {
    return likeness.cosine() >= 0.15 && likeness.shared() >= 0.6;
  }

  /** The likeliest comment that is not the target, if a claim of it shares words with this one. */
  private @Nullable Runner runnerUp(List<Unit> comment, ReplyLink link) {
    Runner best = null;
    double most = 0;
    for (ReplyCandidate candidate : link.runnersUp()) {
      double shared = isComment(candidate, link) ? shared(comment, candidate.target()) : 0;
      if (candidate.score() >= LEAST_RUNNER_UP && shared > most) {
        most = shared;
        best = new Runner(candidate.target(), candidate.score());
      }
    }
    return most >= 1 ? best : null;
  }

  private static boolean isComment(ReplyCandidate candidate, ReplyLink link) {
    boolean open = link.target().id().equals(Place.ARTICLE_ID) && link.score() < 0.75;
    return open && !candidate.target().id().equals(Place.ARTICLE_ID);
  }

  /** How much weight of telling words the whole comment shares with the other. */
  private double shared(List<Unit> comment, Place target) {
    List<Unit> there = units.getOrDefault(target, List.of());
    Set<String> stems = new HashSet<>();
    there.forEach(unit -> stems.addAll(unit.stems()));
    return comment.stream()
        .flatMap(unit -> unit.stems().stream())
        .distinct()
        .filter(stem -> stems.contains(stem) && !statistics.isCommon(stem))
        .mapToDouble(statistics::weight)
        .sum();
  }

  private Relation relation(Pair pair) {
    double same = sameness(pair);
    if (same >= SURELY_SAME) {
      return Rephrase.of(pair.answer().claim(), pair.answered().claim(), same(pair, same));
    }
    Evidence evidence = evidence(pair);
    return pair.polarity().isAgainst()
        ? Rebuttal.of(pair.answer().claim(), pair.answered().claim(), evidence)
        : Support.of(pair.answer().claim(), pair.answered().claim(), evidence);
  }

  /** How surely both say the same; 0 where one denies or a word tells a side. */
  private double sameness(Pair pair) {
    boolean open = pair.answer().isNegated() == pair.answered().isNegated();
    boolean enough = pair.answer().words() >= 4 && pair.answered().words() >= 4;
    if (pair.polarity().told() || !open || !enough || pair.likeness().cosine() < LEAST_ALIKE) {
      return 0;
    }
    return rephrases.probability(passage(pair.answer()), passage(pair.answered()), Set.of());
  }

  private static Passage passage(Unit unit) {
    return Passage.of(unit.text(), unit.claim().span());
  }

  private Evidence same(Pair pair, double score) {
    List<Cue> cues = shared(pair);
    String words =
        cues.stream()
            .map(cue -> Excerpt.quoted(cue.quote(), Unit.QUOTED))
            .distinct()
            .collect(Collectors.joining(", "));
    String why =
        pair.answer().quoted()
            + " says the same as "
            + pair.answered().quoted()
            + ": both speak of "
            + words
            + ", and neither denies it.";
    return new Evidence(EvidenceKind.SHARED_TERM, rephrases.name(), score, cues, why);
  }

  private List<Cue> shared(Pair pair) {
    return SharedTerms.between(
        pair.answer().text(),
        pair.answer().claim().span(),
        pair.answered().text(),
        pair.answered().claim().span(),
        statistics,
        3);
  }

  private Evidence evidence(Pair pair) {
    List<Cue> cues = new ArrayList<>(pair.polarity().cues());
    cues.addAll(shared(pair));
    if (cues.isEmpty()) {
      cues.add(
          Cue.of(
              EvidenceKind.ADJACENCY,
              pair.answer().claim().place(),
              pair.answer().claim().span(),
              pair.answer().text().text(),
              0.5));
    }
    return new Evidence(
        cues.get(0).kind(),
        rule(pair),
        pair.score(),
        cues,
        AnswerReasons.sentence(pair.answer(), pair.answered(), pair.polarity(), cues));
  }

  private static String rule(Pair pair) {
    return pair.polarity().told() ? "answer-told" : "answer-prior";
  }
}
