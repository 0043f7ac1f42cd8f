package org.folkmoot.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.Logits;
import org.folkmoot.text.Span;

/**
 * Cuts a comment into argument units and what lies outside of them.
 *
 * <p>Idea: of all ways to cut, each as likely as the model says, the units are those disjoint
 * segments that are most surely units all together; each must be surer than a threshold. That is
 * the cut with the most units expected right, not the single likeliest one. Linear in the length of
 * the text. Thread-safe.
 *
 * <p>Settings of the model: {@code threshold}; {@code slope} and {@code offset}, by which the
 * logarithm of a probability's odds becomes a score that holds; {@code apart}, 1 if it was taught
 * from lone texts and from threads. What was taught from lone texts alone does worse on threads
 * than to take each sentence for a unit, so there it does that.
 */
public final class UnitSegmenter {

  private static final double LEAST = 1e-9;

  /** How often a sentence of a comment in a thread is a unit, as it stands: about every second. */
  private static final double SENTENCE = 0.5;

  private final LinearModel model;
  private final UnitReader reader;
  private final boolean apart;
  private final double threshold;
  private final double slope;
  private final double offset;

  /**
   * A segmenter with those weights.
   *
   * @throws IllegalArgumentException if the model lacks a setting or has not five outputs
   */
  public UnitSegmenter(LinearModel model, Lexicon lexicon) {
    if (model.card().labels().size() != UnitLattice.OUTSIDE + 1) {
      throw new IllegalArgumentException(
          "model must have five outputs, has " + model.card().labels().size());
    }
    this.model = model;
    this.reader = new UnitReader(lexicon, new Clauses(lexicon));
    this.apart = model.card().setting("apart") > 0;
    this.threshold = model.card().setting("threshold");
    this.slope = model.card().setting("slope");
    this.offset = model.card().setting("offset");
  }

  /**
   * A unit.
   *
   * @param from its first token
   * @param to the token after its last word
   * @param score how surely it is one, exactly so
   */
  public record Unit(int from, int to, double score) {}

  /** The units of {@code text}, in order, disjoint. */
  public List<Unit> units(AnnotatedText text, Surroundings among) {
    if (!knows(among)) {
      return sentences(text);
    }
    List<Unit> units = new ArrayList<>();
    for (UnitBlock block : UnitBlock.of(text, among, apart, reader)) {
      score(block);
      addUnits(block, threshold, units);
    }
    return units;
  }

  /** Whether the model was taught from texts among such others; else units are whole sentences. */
  boolean knows(Surroundings among) {
    return apart || among == Surroundings.ALONE;
  }

  private void score(UnitBlock block) {
    UnitLattice lattice = block.lattice();
    for (int gap = 0; gap < lattice.gaps(); gap++) {
      lattice.setGap(gap, model.logits(block.gap(gap)));
    }
    for (int segment = 0; segment < lattice.segments(); segment++) {
      lattice.setSegment(segment, model.logits(block.segment(segment)));
    }
    lattice.run();
  }

  /** Adds the segments whose probabilities, each less the threshold, give the largest sum. */
  private void addUnits(UnitBlock block, double least, List<Unit> units) {
    UnitLattice lattice = block.lattice();
    double[] best = new double[lattice.gaps()];
    int[] back = new int[lattice.gaps()];
    for (int gap = 0; gap < lattice.gaps(); gap++) {
      if (gap > 0 && best[gap - 1] >= best[gap]) {
        best[gap] = best[gap - 1];
        back[gap] = -1;
      }
      int end = gap == lattice.gaps() - 1 ? 0 : lattice.firstFrom(gap + 1);
      for (int i = lattice.firstFrom(gap); i < end; i++) {
        double sum = best[gap] + lattice.unitProbability(i) - least;
        if (sum > best[lattice.to(i)]) {
          best[lattice.to(i)] = sum;
          back[lattice.to(i)] = i;
        }
      }
    }
    List<Unit> found = new ArrayList<>();
    int gap = lattice.gaps() - 1;
    while (gap > 0) {
      int i = best[gap] > 0 ? back[gap] : -1;
      if (i >= 0) {
        double score = score(lattice.unitProbability(i));
        found.add(
            new Unit(block.firstToken(lattice.from(i)), block.endToken(lattice.to(i)), score));
      }
      gap = i >= 0 ? lattice.from(i) : gap - 1;
    }
    Collections.reverse(found);
    units.addAll(found);
  }

  private double score(double probability) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Logits.logistic(slope * StrictMath.log(p / (1 - p)) + offset);
  }

  private static List<Unit> sentences(AnnotatedText text) {
    List<Unit> units = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      int from = text.tokens().firstFrom(sentence.start());
      units.add(new Unit(from, text.tokens().firstFrom(sentence.end()), SENTENCE));
    }
    return units;
  }
}
