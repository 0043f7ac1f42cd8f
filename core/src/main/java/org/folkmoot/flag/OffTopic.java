package org.folkmoot.flag;

import java.util.List;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The comment, or one claim of it, does not belong in the thread.
 *
 * @param comment the comment flagged, or the one that holds the claim
 * @param claim the claim flagged, where the rest of the comment belongs
 * @param spans the characters flagged, ordered
 * @param score how sure, in [0,1]
 * @param severity how much it asks of a moderator
 * @param message one plain sentence
 * @param evidence the terms that say so
 */
public record OffTopic(
    String comment,
    @Nullable String claim,
    List<Span> spans,
    double score,
    Severity severity,
    String message,
    Evidence evidence)
    implements Flag {

  /** The name in written results. */
  public static final String KIND = "off-topic";

  /** Copies the list and checks the score. */
  public OffTopic {
    spans = List.copyOf(spans);
    Scores.check(score);
  }

  @Override
  public String id() {
    return "f-" + ElementIds.digest(KIND, comment, claim == null ? "" : claim);
  }

  @Override
  public String kind() {
    return KIND;
  }
}
