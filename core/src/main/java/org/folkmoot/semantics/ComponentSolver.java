package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Extensions of one component under one semantics, numbered as the component numbers its arguments.
 * Every answer is void once the budget is spent. Not thread-safe.
 */
final class ComponentSolver {

  private final DungSemantics semantics;
  private final SearchBudget budget;
  private final int most;

  ComponentSolver(DungSemantics semantics, SearchBudget budget, int most) {
    this.semantics = semantics;
    this.budget = budget;
    this.most = most;
  }

  /** All; null where they are more than the limit, or the budget is spent. */
  @Nullable List<BitSet> all(Component component) {
    List<BitSet> found =
        switch (semantics) {
          case GROUNDED -> List.of(new BitSet());
          case COMPLETE -> collected(complete(component));
          case PREFERRED -> collected(preferred(component));
          case STABLE -> collected(stable(component));
          case SEMI_STABLE -> semiStable(component);
          case IDEAL -> List.of(ideal(component));
        };
    return budget.isSpent() || found.size() > most ? null : found;
  }

  private LabellingSearch complete(Component component) {
    return LabellingSearch.complete(component.attacks(), component.attackers(), budget);
  }

  private LabellingSearch preferred(Component component) {
    return LabellingSearch.preferred(component.attacks(), component.attackers(), budget);
  }

  private LabellingSearch stable(Component component) {
    return LabellingSearch.stable(component.attacks(), component.attackers(), budget);
  }

  private List<BitSet> collected(LabellingSearch search) {
    List<BitSet> found = new ArrayList<>();
    while (found.size() <= most && search.next()) {
      found.add(search.in());
    }
    return found;
  }

  /** The stable ones where there are any, else those preferred whose range is largest. */
  private List<BitSet> semiStable(Component component) {
    List<BitSet> stable = collected(stable(component));
    return stable.isEmpty() && !budget.isSpent() ? widest(component) : stable;
  }

  private List<BitSet> widest(Component component) {
    List<BitSet> sets = new ArrayList<>();
    List<BitSet> ranges = new ArrayList<>();
    LabellingSearch search = preferred(component);
    while (sets.size() <= most && search.next()) {
      sets.add(search.in());
      ranges.add(search.range());
    }
    List<BitSet> widest = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      if (isWidest(ranges.get(i), ranges)) {
        widest.add(sets.get(i));
      }
    }
    return sets.size() > most ? sets : widest;
  }

  private static boolean isWidest(BitSet range, List<BitSet> ranges) {
    return ranges.stream().noneMatch(other -> !other.equals(range) && isInside(range, other));
  }

  private static boolean isInside(BitSet part, BitSet whole) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  /**
   * From those in some preferred extension that no such argument attacks, what the rest does not
   * defend is dropped until nothing is left to drop (Dunne: The computational complexity of ideal
   * semantics, Artificial Intelligence 173, 2009).
   */
  private BitSet ideal(Component component) {
    BitSet accepted = accepted(component);
    BitSet ideal = (BitSet) accepted.clone();
    accepted.stream().forEach(a -> removeTargets(component.attacks(), a, ideal));
    boolean dropped = true;
    while (dropped) {
      dropped = false;
      for (int a = ideal.nextSetBit(0); a >= 0; a = ideal.nextSetBit(a + 1)) {
        if (!isDefended(component, a, ideal)) {
          ideal.clear(a);
          dropped = true;
        }
      }
    }
    return ideal;
  }

  private static void removeTargets(Digraph attacks, int argument, BitSet from) {
    for (int e = attacks.first(argument); e < attacks.end(argument); e++) {
      from.clear(attacks.target(e));
    }
  }

  private static boolean isDefended(Component component, int argument, BitSet by) {
    Digraph attackers = component.attackers();
    for (int e = attackers.first(argument); e < attackers.end(argument); e++) {
      if (!isAttacked(component, attackers.target(e), by)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAttacked(Component component, int argument, BitSet by) {
    Digraph attackers = component.attackers();
    for (int e = attackers.first(argument); e < attackers.end(argument); e++) {
      if (by.get(attackers.target(e))) {
        return true;
      }
    }
    return false;
  }

  /** The arguments that are in some complete extension. */
  private BitSet accepted(Component component) {
    BitSet accepted = new BitSet();
    for (int a = 0; a < component.arguments().length && !budget.isSpent(); a++) {
      LabellingSearch search = complete(component).with(a);
      if (!accepted.get(a) && search.next()) {
        accepted.or(search.in());
      }
    }
    return accepted;
  }

  /** One; null where there is none. */
  @Nullable BitSet one(Component component) {
    return switch (semantics) {
      case GROUNDED, COMPLETE -> new BitSet();
      case PREFERRED -> first(preferred(component));
      case STABLE -> first(stable(component));
      case SEMI_STABLE, IDEAL -> firstOf(all(component));
    };
  }

  private static @Nullable BitSet first(LabellingSearch search) {
    return search.next() ? search.in() : null;
  }

  private static @Nullable BitSet firstOf(@Nullable List<BitSet> sets) {
    return sets == null || sets.isEmpty() ? null : sets.get(0);
  }

  /** One that holds an argument, by its number in the framework; null where there is none. */
  @Nullable BitSet with(Component component, int argument) {
    int a = component.indexOf(argument);
    return switch (semantics) {
      case GROUNDED -> null;
      case COMPLETE -> first(complete(component).with(a));
      case PREFERRED -> first(preferred(component).with(a));
      case STABLE -> first(stable(component).with(a));
      case SEMI_STABLE, IDEAL -> firstThat(component, set -> set.get(a));
    };
  }

  /** One that does not hold it. */
  @Nullable BitSet without(Component component, int argument) {
    int a = component.indexOf(argument);
    return switch (semantics) {
      case GROUNDED, COMPLETE -> new BitSet();
      case PREFERRED -> preferredWithout(component, a);
      case STABLE -> first(stable(component).without(a));
      case SEMI_STABLE, IDEAL -> firstThat(component, set -> !set.get(a));
    };
  }

  private @Nullable BitSet firstThat(Component component, Predicate<BitSet> is) {
    List<BitSet> all = all(component);
    return all == null ? null : all.stream().filter(is).findFirst().orElse(null);
  }

  /** What attacks it and is in some preferred extension keeps it out of that one. */
  private @Nullable BitSet preferredWithout(Component component, int argument) {
    Digraph attackers = component.attackers();
    for (int e = attackers.first(argument); e < attackers.end(argument); e++) {
      BitSet found = first(preferred(component).with(attackers.target(e)));
      if (found != null) {
        return found;
      }
    }
    LabellingSearch search = preferred(component);
    while (search.next()) {
      if (!search.in().get(argument)) {
        return search.in();
      }
    }
    return null;
  }
}
