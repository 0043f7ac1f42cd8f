package org.folkmoot.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;

/** Claims and the relations between them: an immutable snapshot of a thread's argument. */
public final class ArgumentGraph {

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  private ArgumentGraph(List<Claim> claims, List<Relation> relations) {
    claims.forEach(claim -> this.claims.put(claim.id(), claim));
    relations.forEach(relation -> this.relations.put(relation.id(), relation));
  }

  /** A graph of these claims and relations, in this order. */
  public static ArgumentGraph of(List<Claim> claims, List<Relation> relations) {
    return new ArgumentGraph(claims, relations);
  }

  /** All claims: the article's first, then comment by comment. */
  public List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  /** All relations, in the order of the claims they start from. */
  public List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  /** The claim with this id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }
}
