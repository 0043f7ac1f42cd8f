package org.folkmoot.argument;

import java.util.List;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;

/**
 * Two claims that say the same. Undirected; written from the later to the earlier.
 *
 * @param id opaque, derived from type and ends
 * @param first the later claim
 * @param second the earlier claim
 * @param score how sure, in [0,1]
 * @param evidence why
 */
public record Rephrase(String id, String first, String second, double score, Evidence evidence)
    implements Relation {

  static final String TYPE = "rephrase";

  /** Checks the score. */
  public Rephrase {
    Scores.check(score);
  }

  /** {@code later} says what {@code earlier} says. */
  public static Rephrase of(Claim later, Claim earlier, Evidence evidence) {
    String id = ElementIds.relation(TYPE, List.of(later.id()), earlier.id());
    return new Rephrase(id, later.id(), earlier.id(), evidence.score(), evidence);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public List<String> from() {
    return List.of(first);
  }

  @Override
  public String to() {
    return second;
  }

  /** By the id alone: cheap, since equal relations have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
