package org.folkmoot.topic;

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
}
