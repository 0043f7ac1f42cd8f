package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.text.Excerpt;

/**
 * Says in plain words why a claim has its label. Thread-safe; making one costs as much as the
 * labels do, a sentence as much as the claim has attackers.
 */
public final class Explanation {

  /** How many attackers a sentence names before it only counts the rest. */
  private static final int NAMED = 3;

  /** How much of a quote a sentence repeats, in UTF-16 code units. */
  private static final int QUOTED = 80;

  private final ArgumentGraph graph;
  private final Projection projection;
  private final BipolarFramework framework;
  private final SupportReading reading;
  private final GroundedSemantics grounded;

  /** By argument, since many claims that say the same share one. */
  private final Map<Integer, String> sentences = new ConcurrentHashMap<>();

  private Explanation(ArgumentGraph graph, EvaluationOptions options) {
    this.graph = graph;
    projection = Projection.of(graph, options);
    framework = projection.framework();
    reading = options.reading();
    grounded = GroundedSemantics.solve(framework, reading);
  }

  /** Explains the labels that {@link GraphEvaluation#evaluate} gives with the same options. */
  public static Explanation of(ArgumentGraph graph, EvaluationOptions options) {
    return new Explanation(graph, options);
  }

  /**
   * One sentence that names the claims which decide on this one, with their words: for a claim that
   * is out, the attacker that stands; for one that is in, what speaks against its attackers; for
   * one that is undecided, something undecided that it hangs on.
   *
   * @param claim the claim's id
   * @throws IllegalArgumentException if the graph has no such claim
   */
  public String why(String claim) {
    Claim found =
        graph
            .claim(claim)
            .orElseThrow(
                () -> new IllegalArgumentException("claim '" + claim + "' is not in the graph"));
    return sentences.computeIfAbsent(projection.argument(found), this::sentence);
  }

  private String sentence(int argument) {
    return switch (grounded.label(argument)) {
      case IN -> "In: " + whyIn(argument) + ".";
      case OUT -> "Out: " + whyOut(argument) + ".";
      case UNDECIDED -> "Undecided: " + whyUndecided(argument) + ".";
    };
  }

  private String whyOut(int argument) {
    String attacker = name(grounded.attacker(argument));
    int target = grounded.target(argument);
    if (target == argument) {
      return "rebutted by " + attacker + ", which stands";
    }
    return leadsTo(argument, target)
        + " "
        + name(target)
        + ", which is rebutted by "
        + attacker
        + ", and that stands";
  }

  private String whyIn(int argument) {
    int[] attackers = IntStream.of(framework.attackers().targets(argument)).distinct().toArray();
    if (attackers.length == 0) {
      return framework.consequences(reading).degree(argument) == 0
          ? "nothing rebuts it"
          : "nothing rebuts it, and " + whatItLeadsTo() + " stands";
    }
    List<String> defences = new ArrayList<>();
    for (int i = 0; i < Math.min(attackers.length, NAMED); i++) {
      defences.add(defence(attackers[i]));
    }
    if (attackers.length > NAMED) {
      defences.add(attackers.length - NAMED + " more rebut it and are out");
    }
    return String.join("; ", defences);
  }

  private String defence(int attacker) {
    String rebutted = "rebutted by " + name(attacker) + ", ";
    String defender = name(grounded.attacker(attacker));
    return isStep(grounded.target(attacker))
        ? rebutted + "but that step is undercut by " + defender
        : rebutted + "which is out since " + defender + " stands";
  }

  private String whyUndecided(int argument) {
    int attacker = firstUndecided(framework.attackers().targets(argument));
    if (attacker == argument) {
      return "it is rebutted by itself or by what says the same";
    }
    if (attacker >= 0) {
      return "rebutted by " + name(attacker) + ", which is neither in nor out";
    }
    int consequence = firstUndecided(framework.consequences(reading).targets(argument));
    return leadsTo(argument, consequence) + " " + name(consequence) + ", which is undecided";
  }

  private int firstUndecided(int[] arguments) {
    return IntStream.of(arguments)
        .filter(a -> grounded.label(a) == Label.UNDECIDED)
        .findFirst()
        .orElse(-1);
  }

  private String leadsTo(int argument, int consequence) {
    boolean directly =
        IntStream.of(framework.consequences(reading).targets(argument))
            .anyMatch(c -> c == consequence);
    String verb = reading == SupportReading.DEDUCTIVE ? "it supports" : "it rests on";
    return directly ? verb : verb + ", step by step,";
  }

  private String whatItLeadsTo() {
    return reading == SupportReading.DEDUCTIVE ? "what it supports" : "what it rests on";
  }

  private boolean isStep(int argument) {
    return projection.element(argument) instanceof Relation;
  }

  /** The claim that an argument is or starts from, with its words. */
  private String name(int argument) {
    ArgumentElement element = projection.element(argument);
    Claim claim =
        element instanceof Relation relation
            ? graph.claim(relation.from().get(0)).orElseThrow()
            : (Claim) element;
    return claim.id() + " " + Excerpt.quoted(claim.quote(), QUOTED);
  }
}
