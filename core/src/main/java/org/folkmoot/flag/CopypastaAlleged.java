package org.folkmoot.flag;

import java.util.List;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;

/**
 * Another comment calls this one copypasta. An allegation, never a finding, and never held against
 * the one who makes it.
 *
 * @param comment the comment called copypasta
 * @param by the comment that calls it so
 * @param spans the characters flagged, ordered
 * @param score how sure, in [0,1]
 * @param severity how much it asks of a moderator
 * @param message one plain sentence
 * @param evidence the words of the one who calls it so
 */
public record CopypastaAlleged(
    String comment,
    String by,
    List<Span> spans,
    double score,
    Severity severity,
    String message,
    Evidence evidence)
    implements Flag {

  /** The name in written results. */
  public static final String KIND = "copypasta-alleged";

  /** Copies the list and checks the score. */
  public CopypastaAlleged {
    spans = List.copyOf(spans);
    Scores.check(score);
  }

  @Override
  public String id() {
    return "f-" + ElementIds.digest(KIND, comment, by);
  }

  @Override
  public String kind() {
    return KIND;
  }
}
