package org.folkmoot.semantics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Abstract arguments 0..size-1 that attack and support each other (Cayrol and Lagasquie-Schiex
 * 2005); without supports, Dung's argumentation framework (1995). Immutable, thread-safe.
 */
public final class BipolarFramework {

  private final int size;
  private final Digraph attacks;
  private final Digraph attackers;
  private final Digraph supports;
  private final Digraph supporters;

  private BipolarFramework(int size, Edges attacks, Edges supports) {
    this.size = size;
    this.attacks = attacks.forward(size);
    this.attackers = attacks.backward(size);
    this.supports = supports.forward(size);
    this.supporters = supports.backward(size);
  }

  /**
   * A builder of a framework.
   *
   * @param size the number of arguments, 0 or more
   */
  public static Builder ofSize(int size) {
    checkArgument(size >= 0, "size %s must be 0 or more", size);
    return new Builder(size);
  }

  /** The number of arguments. */
  public int size() {
    return size;
  }

  /** How many supports there are. */
  public int supportCount() {
    int count = 0;
    for (int argument = 0; argument < size; argument++) {
      count += supports.degree(argument);
    }
    return count;
  }

  /** Hands over every attack, by attacker, then as given. */
  public void eachAttack(AbstractGraph.Attack attack) {
    each(attacks, attack);
  }

  /** Hands over every support, by supporter, then as given. */
  public void eachSupport(AbstractGraph.Attack support) {
    each(supports, support);
  }

  private void each(Digraph edges, AbstractGraph.Attack edge) {
    for (int from = 0; from < size; from++) {
      for (int e = edges.first(from); e < edges.end(from); e++) {
        edge.between(from, edges.target(e));
      }
    }
  }

  /** From an argument to those it attacks. */
  Digraph attacks() {
    return attacks;
  }

  /** From an argument to those that attack it. */
  Digraph attackers() {
    return attackers;
  }

  /** From an argument to those it supports. */
  Digraph supports() {
    return supports;
  }

  /** From an argument to those that must stand where it stands. */
  Digraph consequences(SupportReading reading) {
    return reading == SupportReading.DEDUCTIVE ? supports : supporters;
  }

  /** From an argument to those that must fall where it falls. */
  Digraph dependents(SupportReading reading) {
    return reading == SupportReading.DEDUCTIVE ? supporters : supports;
  }

  /** Collects attacks and supports. Not thread-safe. */
  public static final class Builder {

    private final int size;
    private final Edges attacks = new Edges();
    private final Edges supports = new Edges();

    private Builder(int size) {
      this.size = size;
    }

    /** {@code attacker} attacks {@code target}; an argument may attack itself. */
    public Builder attack(int attacker, int target) {
      attacks.add(checked(attacker), checked(target));
      return this;
    }

    /** {@code supporter} supports {@code target}. */
    public Builder support(int supporter, int target) {
      supports.add(checked(supporter), checked(target));
      return this;
    }

    /** The framework. */
    public BipolarFramework build() {
      return new BipolarFramework(size, attacks, supports);
    }

    private int checked(int argument) {
      checkArgument(
          argument >= 0 && argument < size, "argument %s must be in [0, %s)", argument, size);
      return argument;
    }
  }
}
