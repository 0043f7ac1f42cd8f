package org.folkmoot;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.reply.ReplyOptions;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.topic.TopicOptions;

/**
 * What an analysis may be told. Every option has a default, and every limit is on by default.
 *
 * @param longestText how many UTF-16 code units of a comment or article are analysed; the rest is
 *     kept in the text, and reported as cut
 * @param reply bounds of reply inference
 * @param copypasta what counts as a copy
 * @param topic thresholds and bounds of the topic verdicts
 * @param evaluation how labels and strengths are computed
 * @param vetoed ids of relations that somebody struck out: where they are found again they are left
 *     out again, and merge nothing
 */
public record AnalysisOptions(
    int longestText,
    ReplyOptions reply,
    CopypastaOptions copypasta,
    TopicOptions topic,
    EvaluationOptions evaluation,
    SortedSet<String> vetoed) {

  /** A million code units a text, default bounds, standard evaluation, nothing vetoed. */
  public static final AnalysisOptions STANDARD =
      new AnalysisOptions(
          1_000_000,
          ReplyOptions.DEFAULT,
          CopypastaOptions.defaults(),
          TopicOptions.DEFAULT,
          EvaluationOptions.STANDARD,
          new TreeSet<>());

  /** Checks that the limit is positive; copies the set. */
  public AnalysisOptions {
    vetoed = Collections.unmodifiableSortedSet(new TreeSet<>(vetoed));
    checkArgument(longestText > 0, "longestText %s must be positive", longestText);
  }

  /** The same options with another limit. */
  public AnalysisOptions withLongestText(int other) {
    return new AnalysisOptions(other, reply, copypasta, topic, evaluation, vetoed);
  }

  /** The same options with other bounds of reply inference. */
  public AnalysisOptions withReply(ReplyOptions other) {
    return new AnalysisOptions(longestText, other, copypasta, topic, evaluation, vetoed);
  }

  /** The same options with another notion of a copy. */
  public AnalysisOptions withCopypasta(CopypastaOptions other) {
    return new AnalysisOptions(longestText, reply, other, topic, evaluation, vetoed);
  }

  /** The same options with other topic thresholds. */
  public AnalysisOptions withTopic(TopicOptions other) {
    return new AnalysisOptions(longestText, reply, copypasta, other, evaluation, vetoed);
  }

  /** The same options with these relations vetoed, by id. */
  public AnalysisOptions withVetoed(Collection<String> relations) {
    return new AnalysisOptions(
        longestText, reply, copypasta, topic, evaluation, new TreeSet<>(relations));
  }

  /** The same options with another evaluation. */
  public AnalysisOptions withEvaluation(EvaluationOptions other) {
    return new AnalysisOptions(longestText, reply, copypasta, topic, other, vetoed);
  }
}
