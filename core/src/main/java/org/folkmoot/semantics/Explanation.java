package org.folkmoot.semantics;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.semantics.DefenceSearch.Answered;
import org.folkmoot.semantics.Dispute.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Says why a claim has its label, and where its strength comes from: with the claims and relations
 * that decide it, and in plain words. Thread-safe; making one costs as much as labels and strengths
 * do.
 */
public final class Explanation {

  private final ArgumentGraph graph;
  private final EvaluationOptions options;
  private final Projection projection;
  private final BipolarFramework framework;
  private final GroundedSemantics grounded;
  private final Map<Long, Relation> attacks;
  private final Wording wording;
  private final Supplier<Strengths> strengths;
  private final Supplier<Map<Integer, List<Integer>>> influences;

  private Explanation(ArgumentGraph graph, EvaluationOptions options) {
    this.graph = graph;
    this.options = options;
    projection = Projection.of(graph, options);
    framework = projection.framework();
    grounded = GroundedSemantics.solve(framework, options.reading());
    attacks = projection.attacks();
    wording = new Wording(graph, options.reading());
    strengths = Suppliers.memoize(projection::strengths);
    influences = Suppliers.memoize(this::influencesByTarget);
  }

  /** Explains what {@link GraphEvaluation#evaluate} gives with the same options. */
  public static Explanation of(ArgumentGraph graph, EvaluationOptions options) {
    return new Explanation(graph, options);
  }

  /**
   * One sentence that names the claims which decide on the label of this one, with their words; the
   * sentence of {@link #justification}.
   *
   * @param claim the claim's id
   * @throws IllegalArgumentException if the graph has no such claim
   */
  public String why(String claim) {
    return justification(claim).sentence();
  }

  /**
   * The claims and attacks that decide on the label of a claim. Linear in what bears on it as far
   * as that matters, times the members of the set where it has to be tried which can be left out;
   * bounded.
   *
   * @param claim the claim's id
   * @throws IllegalArgumentException if the graph has no such claim
   */
  public Justification justification(String claim) {
    Claim found = found(claim);
    int argument = projection.argument(found);
    return switch (grounded.label(argument)) {
      case IN -> defended(found, argument);
      case OUT -> defeated(found, argument);
      case UNDECIDED -> unresolved(found, argument);
    };
  }

  /**
   * What each relation does to the strength of a claim, by taking it away and evaluating anew.
   * Costs as many evaluations of all that leads to the claim as there are relations in that;
   * bounded, the nearest first, and what was left is counted.
   *
   * @param claim the claim's id
   * @throws IllegalArgumentException if the graph has no such claim
   */
  public StrengthReason strength(String claim) {
    Claim found = found(claim);
    int argument = projection.argument(found);
    Removals removals = Removals.of(projection, influences.get(), options.gradual(), argument);
    Contributions contributions = Contributions.of(projection, removals);
    // Other claims may not settle; this one is a value where all that leads to it does.
    StrengthReason reason =
        new StrengthReason(
            found,
            projection.base(argument),
            strengths.get().of(argument),
            contributions.settled(),
            contributions.sorted(),
            contributions.left(),
            "");
    return reason.in(wording.strength(reason));
  }

  /**
   * What a relation says, in one sentence with the words of its claims, and what it does to the
   * strength of the claim where it ends. Costs two evaluations of all that leads to that claim.
   *
   * @param relation the relation's id
   * @throws IllegalArgumentException if the graph has no such relation
   */
  public RelationReason relation(String relation) {
    Relation found =
        graph
            .relation(relation)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "relation '" + relation + "' is not in the graph"));
    Claim end = wording.end(found);
    return new RelationReason(
        found, projection.counts(found), end, change(found, end), wording.relation(found));
  }

  private @Nullable Double change(Relation relation, @Nullable Claim end) {
    if (end == null) {
      return null;
    }
    Removals removals =
        Removals.of(projection, influences.get(), options.gradual(), projection.argument(end));
    BitSet without = new BitSet();
    for (int i = 0; i < removals.size(); i++) {
      without.set(i, projection.origin(removals.number(i)).equals(relation));
    }
    OptionalDouble all = removals.without(new BitSet());
    OptionalDouble left = removals.without(without);
    return all.isPresent() && left.isPresent() && !without.isEmpty()
        ? all.getAsDouble() - left.getAsDouble()
        : null;
  }

  private Claim found(String claim) {
    return graph
        .claim(claim)
        .orElseThrow(
            () -> new IllegalArgumentException("claim '" + claim + "' is not in the graph"));
  }

  private Map<Integer, List<Integer>> influencesByTarget() {
    Map<Integer, List<Integer>> byTarget = new HashMap<>();
    for (int i = 0; i < projection.influences().size(); i++) {
      int target = projection.influences().get(i).target;
      byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(i);
    }
    return byTarget;
  }

  private Justification defended(Claim claim, int argument) {
    DefenceSearch search =
        DefenceSearch.defending(
            Dispute.defending(framework, options.reading(), grounded, argument),
            DefenceSearch.MOST_STEPS);
    List<Integer> members = search.arguments();
    List<Answered> answered = search.answered();
    List<AnsweredAttack> direct =
        answered.stream().filter(a -> a.attack().member() == 0).map(this::relations).toList();
    boolean onIt =
        answered.stream().allMatch(a -> a.attack().member() != 0 || a.attack().on() == argument);
    return new Justification.Defended(
        claim,
        elements(members.subList(1, members.size())),
        answered.stream().map(this::relations).toList(),
        search.minimal(),
        wording.stands(claim, direct, onIt, leads(argument)));
  }

  private boolean leads(int argument) {
    return framework.consequences(options.reading()).degree(argument) > 0;
  }

  private Justification defeated(Claim claim, int argument) {
    Dispute dispute = Dispute.against(framework, options.reading(), grounded, argument);
    DefenceSearch search = DefenceSearch.answering(dispute, DefenceSearch.MOST_STEPS);
    Hit attack = search.answer(dispute.firstThreat());
    List<Answered> answered = search.answered();
    List<AnsweredAttack> onAttacker =
        answered.stream()
            .filter(a -> a.attack().member() == attack.member())
            .map(this::relations)
            .toList();
    return new Justification.Defeated(
        claim,
        attacksOn(argument, Label.IN),
        elements(search.arguments()),
        answered.stream().map(this::relations).toList(),
        search.minimal(),
        wording.falls(
            claim,
            relation(attack.by(), attack.on()),
            projection.element(attack.on()),
            attack.on() == argument,
            leadsDirectly(argument, attack.on()),
            onAttacker));
  }

  private boolean leadsDirectly(int argument, int to) {
    for (int consequence : framework.consequences(options.reading()).targets(argument)) {
      if (consequence == to) {
        return true;
      }
    }
    return false;
  }

  private Justification unresolved(Claim claim, int argument) {
    CircleSearch search = CircleSearch.from(framework, options.reading(), grounded, argument);
    List<Relation> path = search.path().stream().map(this::relation).toList();
    List<Relation> circle = search.circle().stream().map(this::relation).toList();
    boolean onIt = search.first().on() == argument;
    return new Justification.Unresolved(
        claim,
        attacksOn(argument, Label.UNDECIDED),
        path,
        circle,
        search.complete(),
        wording.isOpen(claim, onIt, path, circle));
  }

  /** The attacks on an argument and on what it leads to, by attackers with this label. */
  private List<Relation> attacksOn(int argument, Label label) {
    Set<Relation> found = new LinkedHashSet<>();
    for (int reached : Closure.of(framework.consequences(options.reading()), argument)) {
      for (int attacker : framework.attackers().targets(reached)) {
        if (grounded.label(attacker) == label) {
          found.add(relation(attacker, reached));
        }
      }
    }
    return List.copyOf(found);
  }

  private AnsweredAttack relations(Answered answered) {
    Hit attack = answered.attack();
    Hit answer = answered.answer();
    return new AnsweredAttack(
        relation(attack.by(), attack.on()), relation(answer.by(), answer.on()));
  }

  private Relation relation(CircleSearch.Step step) {
    return relation(step.by(), step.on());
  }

  private Relation relation(int by, int on) {
    return Objects.requireNonNull(attacks.get(Projection.attack(by, on)));
  }

  private List<ArgumentElement> elements(List<Integer> arguments) {
    return arguments.stream().map(projection::element).toList();
  }
}
