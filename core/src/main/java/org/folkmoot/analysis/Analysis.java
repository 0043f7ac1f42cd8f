package org.folkmoot.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.flag.Flag;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.topic.TopicJudgement;

/**
 * All that was found in one thread. Immutable.
 *
 * @param thread what was analysed
 * @param replies one link per comment, in thread order
 * @param graph claims and relations
 * @param evaluation labels and strengths of the claims
 * @param topics by comment id and by claim id
 * @param flags ordered by comment, then by span
 * @param decisions one per comment where a policy was asked, else empty
 * @param limits all that was cut or assumed, reading included
 * @param provenance what made it
 */
public record Analysis(
    CommentThread thread,
    List<ReplyLink> replies,
    ArgumentGraph graph,
    Evaluation evaluation,
    Map<String, TopicJudgement> topics,
    List<Flag> flags,
    List<Decision> decisions,
    List<Limit> limits,
    Provenance provenance) {

  /** Copies lists and map, keeping their order. */
  public Analysis {
    replies = List.copyOf(replies);
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    flags = List.copyOf(flags);
    decisions = List.copyOf(decisions);
    limits = List.copyOf(limits);
  }

  /** The same findings with what a policy decided on them. */
  public Analysis withDecisions(List<Decision> decided) {
    return new Analysis(
        thread, replies, graph, evaluation, topics, flags, decided, limits, provenance);
  }

  /** The same findings with another graph and its evaluation. */
  Analysis with(ArgumentGraph other, Evaluation evaluated) {
    return new Analysis(
        thread, replies, other, evaluated, topics, flags, decisions, limits, provenance);
  }

  /** What can be asked of it, for {@link EvaluationOptions#STANDARD}. */
  public AnalysisQueries queries() {
    return queries(EvaluationOptions.STANDARD);
  }

  /**
   * What can be asked of it.
   *
   * @param options as it was evaluated with
   */
  public AnalysisQueries queries(EvaluationOptions options) {
    return new AnalysisQueries(this, options);
  }
}
