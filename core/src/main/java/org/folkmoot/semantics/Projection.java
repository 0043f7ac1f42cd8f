package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.graph.ArgumentGraph;

/**
 * An argument graph as abstract arguments. Relations below the threshold do not count.
 *
 * <ul>
 *   <li>Claims that rephrase each other are one argument, with the best of their scores as base.
 *   <li>A support with one premise is a support, a rebuttal an attack.
 *   <li>A relation that an undercut attacks, and a support whose premises hold together only, is an
 *       argument of its own, the step: where the step stands, all that it starts from stands (and
 *       of a support, what it ends on). The step and not its source attacks; an undercut attacks
 *       the step and so disputes neither end of it.
 *   <li>For strengths, a relation passes on the product of its own weight and of the strengths of
 *       what it starts from; its weight is lessened by what undercuts it. So a refuted premise
 *       supports nothing, and with weights of 1 it is the textbook's graph.
 * </ul>
 *
 * <p>Linear.
 */
final class Projection {

  private final ArgumentGraph graph;
  private final EvaluationOptions options;

  /** By argument: the claim, or the relation, that it stands for. */
  private final List<ArgumentElement> elements = new ArrayList<>();

  private final Map<String, Integer> arguments = new HashMap<>();
  private final List<Double> base = new ArrayList<>();
  private final List<Relation> counted;
  private final List<Influence> influences = new ArrayList<>();

  /** By influence: the relation that has it. */
  private final List<Relation> origins = new ArrayList<>();

  private BipolarFramework.Builder framework = BipolarFramework.ofSize(0);

  private Projection(ArgumentGraph graph, EvaluationOptions options) {
    this.graph = graph;
    this.options = options;
    counted =
        graph.relations().stream()
            .filter(r -> r.score() >= options.threshold() && !(r instanceof Rephrase))
            .toList();
  }

  static Projection of(ArgumentGraph graph, EvaluationOptions options) {
    Projection projection = new Projection(graph, options);
    projection.addClaims();
    projection.addSteps();
    projection.framework = BipolarFramework.ofSize(projection.elements.size());
    projection.counted.forEach(projection::add);
    return projection;
  }

  BipolarFramework framework() {
    return framework.build();
  }

  Strengths strengths() {
    return Strengths.compute(
        options.gradual(), base.stream().mapToDouble(b -> b).toArray(), influences);
  }

  /** The strength that an argument has where nothing bears on it. */
  double base(int argument) {
    return base.get(argument);
  }

  /** What bears on the strength of what. */
  List<Influence> influences() {
    return influences;
  }

  /** The relation that has the influence of this number. */
  Relation origin(int influence) {
    return origins.get(influence);
  }

  /** Whether a relation takes part in the evaluation, beside what it may merge. */
  boolean counts(Relation relation) {
    return relation.score() >= options.threshold()
        && (relation instanceof Rephrase
            ? options.mergeRephrases()
            : arguments.containsKey(relation.to()));
  }

  /** The relations that attack, by attacker and target as {@link #attack} numbers them. */
  Map<Long, Relation> attacks() {
    Map<Long, Relation> attacks = new HashMap<>();
    for (Relation relation : counted) {
      Integer target = arguments.get(relation.to());
      if (target != null && !(relation instanceof Support)) {
        Integer step = arguments.get(relation.id());
        attacks.putIfAbsent(attack(step == null ? sources(relation)[0] : step, target), relation);
      }
    }
    return attacks;
  }

  static long attack(int attacker, int target) {
    return (long) attacker << Integer.SIZE | target;
  }

  /** The argument that stands for a claim. */
  int argument(Claim claim) {
    return Objects.requireNonNull(arguments.get(claim.id()));
  }

  /** The claim or relation that an argument stands for. */
  ArgumentElement element(int argument) {
    return elements.get(argument);
  }

  private void addClaims() {
    for (List<Claim> same : classes()) {
      double best = same.stream().mapToDouble(Claim::score).max().orElse(0);
      same.forEach(claim -> arguments.put(claim.id(), elements.size()));
      elements.add(same.get(0));
      base.add(best);
    }
  }

  private List<List<Claim>> classes() {
    return options.mergeRephrases()
        ? graph.rephraseClasses(options.threshold())
        : graph.claims().stream().map(List::of).toList();
  }

  private void addSteps() {
    Set<String> undercut = new HashSet<>();
    for (Relation relation : counted) {
      if (relation instanceof Undercut) {
        undercut.add(relation.to());
      }
    }
    for (Relation relation : counted) {
      if (undercut.contains(relation.id()) || sources(relation).length > 1) {
        arguments.put(relation.id(), elements.size());
        elements.add(relation);
        base.add(weight(relation));
      }
    }
  }

  private double weight(Relation relation) {
    return options.weighted() ? relation.score() : 1;
  }

  private int[] sources(Relation relation) {
    return relation.from().stream().mapToInt(arguments::get).sorted().distinct().toArray();
  }

  private void add(Relation relation) {
    // What an undercut targets is missing where it does not count itself.
    Integer target = arguments.get(relation.to());
    if (target != null) {
      int[] sources = sources(relation);
      addToFramework(relation, sources, target);
      addInfluence(relation, sources, target);
    }
  }

  private void addToFramework(Relation relation, int[] sources, int target) {
    Integer step = arguments.get(relation.id());
    if (step != null) {
      Arrays.stream(sources).forEach(source -> addConsequence(step, source));
    }
    int start = step == null ? sources[0] : step;
    if (relation instanceof Support && step == null) {
      framework.support(start, target);
    } else if (relation instanceof Support) {
      addConsequence(start, target);
    } else {
      framework.attack(start, target);
    }
  }

  /** Where {@code step} stands, {@code argument} does. */
  private void addConsequence(int step, int argument) {
    if (options.reading() == SupportReading.DEDUCTIVE) {
      framework.support(step, argument);
    } else {
      framework.support(argument, step);
    }
  }

  private void addInfluence(Relation relation, int[] sources, int target) {
    boolean attack = !(relation instanceof Support);
    int[] others = attack ? sources : Arrays.stream(sources).filter(s -> s != target).toArray();
    if (others.length > 0) {
      Integer step = arguments.get(relation.id());
      origins.add(relation);
      influences.add(
          step == null
              ? new Influence(target, attack, others, Influence.NO_STEP, weight(relation))
              : new Influence(target, attack, others, step, 1));
    }
  }
}
