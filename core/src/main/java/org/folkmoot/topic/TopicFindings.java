package org.folkmoot.topic;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.flag.OffTopic;

/**
 * What {@link TopicDetector} found in a thread.
 *
 * @param judgements by id of the comment or claim: comments in thread order, then claims as given
 * @param flags in thread order: of a comment that is off topic, or of the claims that are in one
 *     that is not
 */
public record TopicFindings(Map<String, TopicJudgement> judgements, List<OffTopic> flags) {

  /** Copies both; the order is kept. */
  public TopicFindings {
    judgements = Collections.unmodifiableMap(new LinkedHashMap<>(judgements));
    flags = List.copyOf(flags);
  }

  /**
   * The judgement of a comment or claim.
   *
   * @throws IllegalArgumentException if none of that id was judged
   */
  public TopicJudgement judgement(String id) {
    TopicJudgement judgement = judgements.get(id);
    checkArgument(judgement != null, "id '%s' must be of a comment or claim judged", id);
    return judgement;
  }
}
