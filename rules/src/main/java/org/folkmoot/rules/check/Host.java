package org.folkmoot.rules.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the host of the rules supplies.
 *
 * @param facts the facts it says, by name; null where it has not declared any
 * @param scorers the names of its scorers; null where it has not declared any
 */
public record Host(@Nullable Set<String> facts, @Nullable Set<String> scorers) {

  /** A host that has declared nothing: every fact and scorer may be there. */
  public static final Host UNDECLARED = new Host(null, null);

  /** Copies the sets. */
  public Host {
    facts = facts == null ? null : Set.copyOf(facts);
    scorers = scorers == null ? null : Set.copyOf(scorers);
  }
}
