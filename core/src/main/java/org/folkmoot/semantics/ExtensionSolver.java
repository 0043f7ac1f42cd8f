package org.folkmoot.semantics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Extensions of a framework and acceptance in them (Dung 1995, Caminada 2006, Dung, Mancarella and
 * Toni 2007).
 *
 * <p>Idea: what the grounded labels settle is settled; the rest falls into components that do not
 * touch and are searched one by one ({@link LabellingSearch}). An extension is one of each, so that
 * a question about one argument is answered in its component alone, and many extensions are counted
 * before they are listed.
 *
 * <p>The questions are hard (deciding whether an argument is in all preferred extensions is
 * complete for the second level of the polynomial hierarchy), so every answer may be {@link
 * Answer.Unknown}: the search ends when its limits are spent. Deterministic but for the caller's
 * clock. Immutable and thread-safe.
 */
public final class ExtensionSolver {

  private final UndecidedCore core;
  private final int size;

  private ExtensionSolver(UndecidedCore core, int size) {
    this.core = core;
    this.size = size;
  }

  /**
   * A solver for a framework.
   *
   * @param reading what its supports say; without any it does not matter
   * @throws IllegalArgumentException if over twenty million attacks follow from the supports
   */
  public static ExtensionSolver of(BipolarFramework framework, SupportReading reading) {
    boolean plain = framework.supports().isEmpty();
    BipolarFramework attacks = plain ? framework : ComplexAttacks.of(framework, reading);
    return new ExtensionSolver(UndecidedCore.of(attacks), framework.size());
  }

  /**
   * All extensions, each ascending, in lexicographic order. Where it is not known, those that were
   * found and are extensions for certain; it is not known either where they are more than the
   * limit.
   */
  public Answer<List<List<Integer>>> extensions(DungSemantics semantics, SolverLimits limits) {
    SearchBudget budget = budget(limits);
    ComponentSolver solver = new ComponentSolver(semantics, budget, limits.extensions());
    List<List<BitSet>> parts = new ArrayList<>();
    long product = 1;
    for (Component component : core.components()) {
      List<BitSet> part = solver.all(component);
      if (part == null) {
        return new Answer.Unknown<>(budget.spent(), List.of());
      }
      parts.add(part);
      product = Math.min(product * part.size(), Integer.MAX_VALUE);
    }
    List<List<Integer>> listed = listed(parts, Math.min(product, limits.extensions()));
    return product > limits.extensions()
        ? new Answer.Unknown<>(budget.spent(), listed)
        : new Answer.Known<>(listed);
  }

  /** The first {@code count} combinations of one extension of each component. */
  private List<List<Integer>> listed(List<List<BitSet>> parts, long count) {
    List<List<Integer>> all = new ArrayList<>();
    int[] at = new int[parts.size()];
    for (long i = 0; i < count; i++) {
      List<BitSet> chosen = new ArrayList<>();
      for (int part = 0; part < at.length; part++) {
        chosen.add(parts.get(part).get(at[part]));
      }
      all.add(joined(chosen));
      advance(at, parts);
    }
    all.sort(lexicographic());
    return all;
  }

  private static void advance(int[] at, List<List<BitSet>> parts) {
    for (int part = at.length - 1; part >= 0; part--) {
      at[part]++;
      if (at[part] < parts.get(part).size()) {
        return;
      }
      at[part] = 0;
    }
  }

  private static Comparator<List<Integer>> lexicographic() {
    return (a, b) -> {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
        int order = Integer.compare(a.get(i), b.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(a.size(), b.size());
    };
  }

  /** The grounded extension and the given sets of the components, in their order. */
  private List<Integer> joined(List<BitSet> chosen) {
    List<Integer> extension = new ArrayList<>(core.grounded());
    for (int i = 0; i < chosen.size(); i++) {
      core.components().get(i).each(chosen.get(i), extension::add);
    }
    extension.sort(null);
    return extension;
  }

  /** One extension, ascending; empty where there is none. */
  public Answer<Optional<List<Integer>>> one(DungSemantics semantics, SolverLimits limits) {
    SearchBudget budget = budget(limits);
    ComponentSolver solver = new ComponentSolver(semantics, budget, limits.extensions());
    return withOthers(solver, budget, null, null);
  }

  /**
   * An extension with that set in that component; null for both leaves every component free. A
   * component that has none leaves nothing.
   */
  private Answer<Optional<List<Integer>>> withOthers(
      ComponentSolver solver,
      SearchBudget budget,
      @Nullable Component fixed,
      @Nullable BitSet set) {
    List<BitSet> chosen = new ArrayList<>();
    for (Component component : core.components()) {
      BitSet one = component == fixed ? set : solver.one(component);
      if (budget.isSpent()) {
        return new Answer.Unknown<>(budget.spent(), Optional.empty());
      }
      if (one == null) {
        return new Answer.Known<>(Optional.empty());
      }
      chosen.add(one);
    }
    return new Answer.Known<>(Optional.of(joined(chosen)));
  }

  /**
   * Whether an argument is in some extension; then one of these is the certificate. Where it is not
   * known, no.
   *
   * @throws IllegalArgumentException if there is no such argument
   */
  public Answer<Acceptance> credulous(DungSemantics semantics, int argument, SolverLimits limits) {
    SearchBudget budget = budget(limits);
    ComponentSolver solver = new ComponentSolver(semantics, budget, limits.extensions());
    return decided(solver, budget, argument, component -> solver.with(component, argument), true);
  }

  /**
   * Whether an argument is in all extensions; where it is not, one without it is the certificate.
   * Where there is no extension at all it is, and {@link Acceptance#vacuous} says so. Where it is
   * not known, no.
   *
   * @throws IllegalArgumentException if there is no such argument
   */
  public Answer<Acceptance> sceptical(DungSemantics semantics, int argument, SolverLimits limits) {
    SearchBudget budget = budget(limits);
    ComponentSolver solver = new ComponentSolver(semantics, budget, limits.extensions());
    return decided(
        solver, budget, argument, component -> solver.without(component, argument), false);
  }

  /** A set that shows it in the argument's component, and whatever the others hold. */
  private Answer<Acceptance> decided(
      ComponentSolver solver,
      SearchBudget budget,
      int argument,
      Function<Component, @Nullable BitSet> search,
      boolean wanted) {
    checkArgument(
        argument >= 0 && argument < size, "argument %s must be in [0, %s)", argument, size);
    Component component = componentOf(argument);
    if (component == null) {
      boolean in = core.grounded().contains(argument);
      return settled(solver, budget, in, wanted);
    }
    BitSet shown = search.apply(component);
    if (budget.isSpent()) {
      return new Answer.Unknown<>(budget.spent(), new Acceptance(false, null, false));
    }
    if (shown == null) {
      return shownByNone(solver, budget, wanted);
    }
    return certified(withOthers(solver, budget, component, shown), wanted);
  }

  private @Nullable Component componentOf(int argument) {
    return core.components().stream()
        .filter(component -> component.indexOf(argument) >= 0)
        .findFirst()
        .orElse(null);
  }

  /** The grounded labels settle it, wherever there is an extension. */
  private Answer<Acceptance> settled(
      ComponentSolver solver, SearchBudget budget, boolean in, boolean wanted) {
    Answer<Optional<List<Integer>>> one = withOthers(solver, budget, null, null);
    if (one instanceof Answer.Unknown<Optional<List<Integer>>> unknown) {
      return new Answer.Unknown<>(unknown.steps(), new Acceptance(false, null, false));
    }
    Optional<List<Integer>> extension = ((Answer.Known<Optional<List<Integer>>>) one).value();
    if (extension.isEmpty()) {
      return new Answer.Known<>(new Acceptance(!wanted, null, !wanted));
    }
    return new Answer.Known<>(new Acceptance(in, in == wanted ? extension.get() : null, false));
  }

  /** Nothing in the component shows it: not in some, or in all if there is one. */
  private Answer<Acceptance> shownByNone(
      ComponentSolver solver, SearchBudget budget, boolean wanted) {
    if (wanted) {
      return new Answer.Known<>(new Acceptance(false, null, false));
    }
    Answer<Optional<List<Integer>>> one = withOthers(solver, budget, null, null);
    if (one instanceof Answer.Unknown<Optional<List<Integer>>> unknown) {
      return new Answer.Unknown<>(unknown.steps(), new Acceptance(false, null, false));
    }
    boolean none = ((Answer.Known<Optional<List<Integer>>>) one).value().isEmpty();
    return new Answer.Known<>(new Acceptance(true, null, none));
  }

  private static Answer<Acceptance> certified(
      Answer<Optional<List<Integer>>> whole, boolean wanted) {
    if (whole instanceof Answer.Unknown<Optional<List<Integer>>> unknown) {
      return new Answer.Unknown<>(unknown.steps(), new Acceptance(false, null, false));
    }
    Optional<List<Integer>> extension = ((Answer.Known<Optional<List<Integer>>>) whole).value();
    if (extension.isEmpty()) {
      return new Answer.Known<>(new Acceptance(!wanted, null, !wanted));
    }
    return new Answer.Known<>(new Acceptance(wanted, extension.get(), false));
  }

  private static SearchBudget budget(SolverLimits limits) {
    return new SearchBudget(limits.steps(), limits.stopped());
  }
}
