package org.folkmoot.flag;

import java.util.List;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;

/**
 * The comment says the same words again and again.
 *
 * @param comment the comment flagged
 * @param spans the characters flagged, ordered
 * @param score how sure, in [0,1]
 * @param severity how much it asks of a moderator
 * @param message one plain sentence
 * @param evidence the repeated words
 */
public record SelfRepetition(
    String comment,
    List<Span> spans,
    double score,
    Severity severity,
    String message,
    Evidence evidence)
    implements Flag {

  /** The name in written results. */
  public static final String KIND = "self-repetition";

  /** Copies the list and checks the score. */
  public SelfRepetition {
    spans = List.copyOf(spans);
    Scores.check(score);
  }

  @Override
  public String id() {
    return "f-" + ElementIds.digest(KIND, comment);
  }

  @Override
  public String kind() {
    return KIND;
  }
}
