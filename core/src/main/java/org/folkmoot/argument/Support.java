package org.folkmoot.argument;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;

/**
 * Premises that speak for a conclusion.
 *
 * @param id opaque, derived from type and ends
 * @param premises claim ids; more than one means they only hold together (linked support); several
 *     reasons of their own are several supports (convergent)
 * @param conclusion the claim they speak for
 * @param score how sure, in [0,1]
 * @param evidence why
 */
public record Support(
    String id, List<String> premises, String conclusion, double score, Evidence evidence)
    implements Relation {

  static final String TYPE = "support";

  /** Copies the list; checks that there is a premise. */
  public Support {
    premises = List.copyOf(premises);
    if (premises.isEmpty()) {
      throw new IllegalArgumentException("a support must have a premise");
    }
    Scores.check(score);
  }

  /** One premise for one conclusion. */
  public static Support of(Claim premise, Claim conclusion, Evidence evidence) {
    List<String> premises = List.of(premise.id());
    String id = ElementIds.relation(TYPE, premises, conclusion.id());
    return new Support(id, premises, conclusion.id(), evidence.score(), evidence);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public List<String> from() {
    return premises;
  }

  @Override
  public String to() {
    return conclusion;
  }

  /** By the id alone: cheap, since equal relations have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
