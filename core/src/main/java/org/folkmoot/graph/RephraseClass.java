package org.folkmoot.graph;

import java.util.List;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rephrase;

/**
 * Claims that say the same.
 *
 * @param members in claim order; one where nothing else says the same
 * @param merges the rephrases that brought them together, surest first: one fewer than members.
 *     Each has its reason, and an id by which it can be vetoed
 */
public record RephraseClass(List<Claim> members, List<Rephrase> merges) {

  /** Copies the lists. */
  public RephraseClass {
    members = List.copyOf(members);
    merges = List.copyOf(merges);
  }
}
