package org.folkmoot.rules.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.argument.Role;
import org.folkmoot.evidence.Cue;
import org.folkmoot.rules.ast.Target;

/**
 * What a comment does in the argument of its thread.
 *
 * @param roles the roles of its units
 * @param targets by type of relation (support, rebuttal, undercut, rephrase) what its relations
 *     lead to
 * @param cues by type of relation the units they start from
 * @param repliesHanging how many comments answer it, directly or not
 */
public record Bearing(
    Set<Role> roles,
    Map<String, Set<Target>> targets,
    Map<String, List<Cue>> cues,
    int repliesHanging) {

  /** Copies sets and maps. */
  public Bearing {
    roles = Set.copyOf(roles);
    targets = Map.copyOf(targets);
    cues = Map.copyOf(cues);
  }
}
