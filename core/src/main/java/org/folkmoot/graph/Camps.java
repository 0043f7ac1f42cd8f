package org.folkmoot.graph;

import java.util.List;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;

/**
 * The two sides of a sub-debate: supports and rephrases keep claims together, rebuttals and
 * undercuts set them apart. Relations are taken in order of their scores, so that where they
 * contradict each other the surer ones decide.
 *
 * @param first the side of the sub-debate's first claim, in claim order
 * @param second the other side, in claim order
 * @param across the relations that contradict this division, surest first; none where the
 *     sub-debate really has two camps (the signed graph is balanced; Harary 1953)
 */
public record Camps(List<Claim> first, List<Claim> second, List<Relation> across) {

  /** Copies the lists. */
  public Camps {
    first = List.copyOf(first);
    second = List.copyOf(second);
    across = List.copyOf(across);
  }

  /** Whether nothing contradicts the division: the two-camp test. */
  public boolean divided() {
    return across.isEmpty();
  }
}
