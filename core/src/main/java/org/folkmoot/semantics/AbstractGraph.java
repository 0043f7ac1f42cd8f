package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.graph.ArgumentGraph;

/**
 * An argument graph as Dung's framework: what its labels are computed on, with the attacks that
 * follow from supports written out. Immutable.
 */
public final class AbstractGraph {

  private final List<ArgumentElement> elements;
  private final BipolarFramework attacks;

  private AbstractGraph(List<ArgumentElement> elements, BipolarFramework attacks) {
    this.elements = List.copyOf(elements);
    this.attacks = attacks;
  }

  /** Takes the two ends of an attack, or of a support, by number. */
  @FunctionalInterface
  public interface Attack {
    /** {@code attacker} attacks, or supports, {@code target}. */
    void between(int attacker, int target);
  }

  /**
   * The framework of a graph.
   *
   * @throws IllegalArgumentException if over twenty million attacks follow from the supports
   */
  public static AbstractGraph of(ArgumentGraph graph, EvaluationOptions options) {
    Projection projection = Projection.of(graph, options);
    BipolarFramework framework = projection.framework();
    List<ArgumentElement> elements = new ArrayList<>();
    for (int argument = 0; argument < framework.size(); argument++) {
      elements.add(projection.element(argument));
    }
    return new AbstractGraph(elements, ComplexAttacks.of(framework, options.reading()));
  }

  /** How many arguments there are. */
  public int size() {
    return elements.size();
  }

  /** By argument: the claim it stands for (the first of a class of rephrases), or the relation. */
  public List<ArgumentElement> elements() {
    return elements;
  }

  /** What an argument says: the words of the claim, or the type and words of the step. */
  public String saying(ArgumentElement element, ArgumentGraph graph) {
    if (element instanceof Relation relation) {
      String from = graph.claim(relation.from().get(0)).map(Claim::quote).orElse("");
      return relation.type() + " by " + from;
    }
    return element instanceof Claim claim ? claim.quote() : "";
  }

  /** Hands over every attack, by attacker, then by target. */
  public void eachAttack(Attack attack) {
    attacks.eachAttack(attack);
  }

  /** The attacks as a framework, without supports. */
  public BipolarFramework framework() {
    return attacks;
  }
}
