package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;

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

  /** The links between the units of one text; at least one unit. */
  Found find(AnnotatedThread thread, List<Unit> units) {
    LinkText text = text(thread, units);
    LinkFeatures features = new LinkFeatures(text);
    double threshold = setting(text.isAlone() ? "threshold.alone" : "threshold.thread");
    int[] likeliest = new int[units.size()];
    List<Arborescence.Edge> edges = new ArrayList<>();
    FeatureBuffer buffer = new FeatureBuffer();
    for (int i = 0; i < units.size(); i++) {
      int[] candidates = text.candidates(i);
      double[] chances = chances(features, i, candidates, text.isAlone(), buffer);
      likeliest[i] = likeliest(candidates, chances);
      edges.add(new Arborescence.Edge(i, units.size(), 0));
      for (int c = 0; c < candidates.length; c++) {
        double worth = chances[c] - threshold;
        if (worth > 0 && mayBe(units.get(i), units.get(candidates[c]))) {
          edges.add(new Arborescence.Edge(i, candidates[c], worth));
        }
      }
    }
    return new Found(links(units.size(), edges, threshold), likeliest);
  }

  /** A question asserts nothing, and "good point, but …" does not speak for what it grants. */
  private static boolean mayBe(Unit from, Unit to) {
    boolean turns =
        from.leadsIn(Signal.CONTRAST) != null && to.shows(Signal.AGREEMENT) != null;
    return from.claim().kind() != ClaimKind.QUESTION && !turns;
  }

  private LinkText text(AnnotatedThread thread, List<Unit> units) {
    List<Span> spans = units.stream().map(unit -> unit.claim().span()).toList();
    return new LinkText(thread, units, classifier.classify(thread, units.get(0).text(), spans));
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

  private List<Link> links(int size, List<Arborescence.Edge> edges, double threshold) {
    int[] chosen = Arborescence.best(size, edges);
    return Arrays.stream(chosen)
        .mapToObj(edges::get)
        .filter(edge -> edge.to() < size)
        .map(edge -> new Link(edge.from(), edge.to(), calibrated(edge.score() + threshold)))
        .toList();
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
