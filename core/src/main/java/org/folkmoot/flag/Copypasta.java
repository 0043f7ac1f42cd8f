package org.folkmoot.flag;

import java.util.List;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;

/**
 * The comment, or most of it, was pasted from an earlier text.
 *
 * @param comment the comment flagged
 * @param spans the characters flagged, ordered
 * @param score how sure, in [0,1]
 * @param severity how much it asks of a moderator
 * @param message one plain sentence
 * @param cluster the copies it belongs to
 * @param evidence the aligned spans
 */
public record Copypasta(
    String comment,
    List<Span> spans,
    double score,
    Severity severity,
    String message,
    Cluster cluster,
    Evidence evidence)
    implements Flag {

  /** The name in written results. */
  public static final String KIND = "copypasta";

  /** Copies the list and checks the score. */
  public Copypasta {
    spans = List.copyOf(spans);
    Scores.check(score);
  }

  @Override
  public String id() {
    return "f-" + ElementIds.digest(KIND, comment, cluster.first().comment());
  }

  @Override
  public String kind() {
    return KIND;
  }
}
