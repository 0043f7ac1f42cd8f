package org.folkmoot.argument;

import java.util.List;

/**
 * Claims and relations that the caller brings along instead of having them found.
 *
 * @param claims used as they are where there is one; then none are extracted
 * @param relations used as they are where there is one; then none are inferred
 */
public record GivenArguments(List<Claim> claims, List<Relation> relations) {

  /** Nothing is brought along. */
  public static final GivenArguments NONE = new GivenArguments(List.of(), List.of());

  /** Copies the lists. */
  public GivenArguments {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }
}
