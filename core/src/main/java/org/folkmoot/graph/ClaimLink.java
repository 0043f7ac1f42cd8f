package org.folkmoot.graph;

import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;

/**
 * A relation as an edge between two claims; see {@link ArgumentGraph#claimGraph}.
 *
 * @param from one of the claims that the relation starts from
 * @param to the claim that it bears on, or for an undercut the claim where the attacked step ends
 * @param relation the relation
 */
public record ClaimLink(Claim from, Claim to, Relation relation) {

  /** By ids alone, and cheap. */
  @Override
  public int hashCode() {
    return 31 * relation.hashCode() + from.hashCode();
  }
}
