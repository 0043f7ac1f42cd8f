package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Relation;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds which units of a text are linked to which others of it, by a model.
 *
 * <p>Each unit chooses among its candidates and "none": one softmax a unit. Of these probabilities
 * those links are kept that together exceed a threshold by most and run in no circle ({@link
 * Arborescence}); so what is kept is the best tree for F1, and each unit has at most one link. Time
 * is linear in the number of units, since candidates are bounded. Thread-safe.
 *
 * <p>Comments in a thread are linked otherwise than lone ones, more to the unit before. Weights
 * that saw no threads carry a setting for that, which adds to its logit; for others it is 0.
 */
final class LinkFinder {

  /**
   * How much of a rule's score is added to a chance below an article. No labelled set holds the
   * comments of news pages, which are short and often close with what they argue for; there the
   * rules lead. By hand; no other threads are touched.
   */
  private static final double BELOW_ARTICLES = 1;

  private static final double SURE = 1e-6;

  private final LinearModel model;
  private final UnitClassifier classifier;

  LinkFinder(Models models) {
    this.model = models.get(ModelName.LINKS);
    this.classifier = new UnitClassifier(models);
  }

  /**
   * A link from one unit to another.
   *
   * @param score how often such links are right
   */
  record Link(int from, int to, double score) {}

  /**
   * What was found in a text.
   *
   * @param links by the unit they start from, at most one each
   * @param likeliest for each unit its likeliest candidate, linked or not; -1 if it has none
   */
  record Found(List<Link> links, int[] likeliest) {}

  String name() {
    return model.card().name();
  }

  /**
   * The links between the units of one text; at least one unit.
   *
   * @param rules by the id of a unit what the rules say it supports
   */
  Found find(
      AnnotatedThread thread,
      List<Unit> units,
      TermStatistics statistics,
      Map<String, Relation> rules) {
    LinkText text = text(thread, units, statistics);
    LinkFeatures features = new LinkFeatures(text);
    double threshold = setting(text.isAlone() ? "threshold.alone" : "threshold.thread");
    double trust = thread.article() == null ? 0 : BELOW_ARTICLES;
    int[] likeliest = new int[units.size()];
    Edges edges = new Edges();
    FeatureBuffer buffer = new FeatureBuffer();
    for (int i = 0; i < units.size(); i++) {
      int[] candidates = text.candidates(i);
      double[] chances = chances(features, i, candidates, text.isAlone(), buffer);
      likeliest[i] = likeliest(candidates, chances);
      edges.add(i, units.size(), 0, 0);
      Relation rule = rules.get(units.get(i).id());
      for (int c = 0; c < candidates.length; c++) {
        Unit to = units.get(candidates[c]);
        double worth = chances[c] - threshold + trust * ruleScore(rule, to);
        if (worth > 0 && mayBe(units.get(i), to)) {
          edges.add(i, candidates[c], worth, chances[c]);
        }
      }
    }
    return new Found(links(units.size(), edges), likeliest);
  }

  /** Edges of a tree to be chosen, and of each the chance that the model gives it. */
  private static final class Edges {
    final List<Arborescence.Edge> all = new ArrayList<>();
    final List<Double> chances = new ArrayList<>();

    void add(int from, int to, double worth, double chance) {
      all.add(new Arborescence.Edge(from, to, worth));
      chances.add(chance);
    }
  }

  private static double ruleScore(@Nullable Relation rule, Unit to) {
    return rule != null && rule.to().equals(to.id()) ? rule.evidence().score() : 0;
  }

  /** A question asserts nothing, and "good point, but …" does not speak for what it grants. */
  private static boolean mayBe(Unit from, Unit to) {
    boolean turns = from.leadsIn(Signal.CONTRAST) != null && to.shows(Signal.AGREEMENT) != null;
    return from.claim().kind() != ClaimKind.QUESTION && !turns;
  }

  private LinkText text(AnnotatedThread thread, List<Unit> units, TermStatistics statistics) {
    List<Span> spans = units.stream().map(unit -> unit.claim().span()).toList();
    List<UnitTypes> types = classifier.classify(thread, units.get(0).text(), spans);
    return new LinkText(thread, units, types, statistics);
  }

  /** The probability of each candidate, that of none last. */
  private double[] chances(
      LinkFeatures features, int i, int[] candidates, boolean alone, FeatureBuffer buffer) {
    double[] logits = new double[candidates.length + 1];
    for (int c = 0; c < candidates.length; c++) {
      features.fill(i, candidates[c], buffer);
      boolean previous = !alone && candidates[c] == i - 1;
      logits[c] = model.logits(buffer)[0] + (previous ? setting("thread.previous") : 0);
    }
    features.fillNone(i, buffer);
    logits[candidates.length] = model.logits(buffer)[0];
    return candidates.length == 0 ? new double[] {1} : Logits.probabilities(logits);
  }

  private static int likeliest(int[] candidates, double[] chances) {
    int best = LinkText.NONE;
    for (int c = 0; c < candidates.length; c++) {
      best = best == LinkText.NONE || chances[c] > chances[best] ? c : best;
    }
    return best == LinkText.NONE ? LinkText.NONE : candidates[best];
  }

  private List<Link> links(int size, Edges edges) {
    return Arrays.stream(Arborescence.best(size, edges.all))
        .filter(chosen -> edges.all.get(chosen).to() < size)
        .mapToObj(chosen -> link(edges.all.get(chosen), edges.chances.get(chosen)))
        .toList();
  }

  private Link link(Arborescence.Edge edge, double chance) {
    return new Link(edge.from(), edge.to(), calibrated(chance));
  }

  /** A softmax over candidates is too sure or not sure enough: put right as training measured. */
  private double calibrated(double chance) {
    double bounded = Math.max(SURE, Math.min(1 - SURE, chance));
    double logit = LinkBuffer.logit(bounded);
    return Logits.logistic(setting("slope") * logit + setting("offset"));
  }

  private double setting(String name) {
    return model.card().setting(name);
  }
}
