package org.folkmoot.claim;

import java.util.EnumMap;
import java.util.Map;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;

/**
 * What sort of statement a unit is and what it does in its comment, each with its probability as
 * measured on texts that the models were not trained on. Immutable.
 */
public final class UnitTypes {

  private final ClaimKind kind;
  private final Role role;
  private final Map<ClaimKind, Double> kinds;
  private final Map<Role, Double> roles;

  UnitTypes(ClaimKind kind, Role role, Map<ClaimKind, Double> kinds, Map<Role, Double> roles) {
    this.kind = kind;
    this.role = role;
    this.kinds = new EnumMap<>(kinds);
    this.roles = new EnumMap<>(roles);
  }

  /**
   * The kind that is settled on, never {@link ClaimKind#QUESTION}; a rare kind may be preferred to
   * one that is a little more probable.
   */
  public ClaimKind kind() {
    return kind;
  }

  /** The role that is settled on. */
  public Role role() {
    return role;
  }

  /** How probable a kind is; those of all kinds sum to 1, and that of a question is 0. */
  public double probability(ClaimKind kind) {
    return kinds.getOrDefault(kind, 0.0);
  }

  /** How probable a role is; both sum to 1. */
  public double probability(Role role) {
    return roles.getOrDefault(role, 0.0);
  }

  @Override
  public String toString() {
    return "UnitTypes" + kinds + roles;
  }
}
