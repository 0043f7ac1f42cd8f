package org.folkmoot.argument;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;

/**
 * An attack on a claim: it denies a conclusion (rebut) or a premise (undermine).
 *
 * @param id opaque, derived from type and ends
 * @param attacker the claim that attacks
 * @param target the claim attacked
 * @param score how sure, in [0,1]
 * @param evidence why
 */
public record Rebuttal(String id, String attacker, String target, double score, Evidence evidence)
    implements Relation {

  static final String TYPE = "rebuttal";

  /** Checks the score. */
  public Rebuttal {
    Scores.check(score);
  }

  /** {@code attacker} against {@code target}. */
  public static Rebuttal of(Claim attacker, Claim target, Evidence evidence) {
    String id = ElementIds.relation(TYPE, List.of(attacker.id()), target.id());
    return new Rebuttal(id, attacker.id(), target.id(), evidence.score(), evidence);
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
