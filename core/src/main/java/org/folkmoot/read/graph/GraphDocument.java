package org.folkmoot.read.graph;

import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Provenance;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.semantics.GraphEvaluation;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;

/**
 * An argument graph as a file holds it. Every claim is a span of a text of the thread; where the
 * file has no texts, they are made from what its claims and locutions say.
 *
 * @param form the form that was read
 * @param thread the texts, and who wrote them
 * @param replies who answers whom, where the file says it
 * @param graph claims and relations, by the ids of the file
 * @param leftOut what the file holds that has no counterpart here, and what had to be assumed
 */
public record GraphDocument(
    GraphForm form,
    CommentThread thread,
    List<ReplyLink> replies,
    ArgumentGraph graph,
    List<Limit> leftOut) {

  /** Copies the lists. */
  public GraphDocument {
    replies = List.copyOf(replies);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The same as an analysis, which the writers take: evaluated, with nothing judged by a model and
   * without flags. Linear, apart from gradual strengths in circles.
   *
   * @param version of the library, for its provenance
   */
  public Analysis evaluated(EvaluationOptions options, String version) {
    Evaluation evaluation = GraphEvaluation.evaluate(graph, options);
    return new Analysis(
        thread,
        replies,
        graph,
        evaluation,
        Map.of(),
        List.of(),
        List.of(),
        leftOut,
        new Provenance(version, "read from " + form.id(), evaluation.method(), List.of()));
  }
}
