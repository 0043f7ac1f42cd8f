package org.folkmoot.semantics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.graph.ArgumentGraph;

/** Evaluates argument graphs: which claims stand, and how strongly. */
public final class GraphEvaluation {

  private GraphEvaluation() {}

  /**
   * Labels every claim by the grounded extension and gives it a strength.
   *
   * <p>A relation that an undercut attacks, and a support with several premises, takes part as an
   * argument of its own, so that an undercut disputes the step and neither end of it. A relation
   * passes on the product of its weight and of the strengths of what it starts from.
   *
   * <p>Labels cost linear time; so do strengths but for claims that influence each other in a
   * circle, which are iterated a bounded number of times. Thread-safe; the same graph gives the
   * same result everywhere.
   */
  public static Evaluation evaluate(ArgumentGraph graph, EvaluationOptions options) {
    Projection projection = Projection.of(graph, options);
    GroundedSemantics grounded = GroundedSemantics.solve(projection.framework(), options.reading());
    Strengths computed = projection.strengths();
    Map<String, Label> labels = new LinkedHashMap<>();
    Map<String, Double> strengths = new LinkedHashMap<>();
    for (Claim claim : graph.claims()) {
      int argument = projection.argument(claim);
      labels.put(claim.id(), grounded.label(argument));
      strengths.put(claim.id(), computed.of(argument));
    }
    return new Evaluation(labels, strengths, computed.converged(), options.method());
  }
}
