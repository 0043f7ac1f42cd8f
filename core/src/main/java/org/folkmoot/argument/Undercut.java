package org.folkmoot.argument;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;

/**
 * An attack on the step from premise to conclusion, not on either of them.
 *
 * @param id opaque, derived from type and ends
 * @param attacker the claim that attacks
 * @param target the relation attacked, never a rephrase
 * @param score how sure, in [0,1]
 * @param evidence why
 */
public record Undercut(String id, String attacker, String target, double score, Evidence evidence)
    implements Relation {

  static final String TYPE = "undercut";

  /** Checks the score. */
  public Undercut {
    Scores.check(score);
  }

  /** {@code attacker} against the step {@code target}. */
  public static Undercut of(Claim attacker, Relation target, Evidence evidence) {
    String id = ElementIds.relation(TYPE, List.of(attacker.id()), target.id());
    return new Undercut(id, attacker.id(), target.id(), evidence.score(), evidence);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public List<String> from() {
    return List.of(attacker);
  }

  @Override
  public String to() {
    return target;
  }

  /** By the id alone: cheap, since equal relations have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
