package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the complete labellings of one component, one at a time: all of them, only the largest, or
 * only those that leave nothing undecided.
 *
 * <p>Idea: choose an argument that may be in, first take it to be in, later not to be; draw all
 * consequences each time. Once nobody's being in is open, nothing else is. Since in comes first, no
 * labelling found later holds more than one found before; so the largest are those that lie in none
 * found before, and a branch is left as soon as all that may still be in lies in one (after Nofal,
 * Atkinson, Dunne: Algorithms for decision problems in argument systems under preferred semantics,
 * Artificial Intelligence 207, 2014). Depth is bounded by the number of arguments, on a stack of
 * its own. Not thread-safe.
 */
final class LabellingSearch {

  private final LabelChoices choices;
  private final int[] order;
  private final boolean largest;
  private final SearchBudget budget;
  private final List<BitSet> found = new ArrayList<>();

  /** Of each choice that is open: the argument, where the trail stood, and whether in was tried. */
  private final int[] chosen;

  private final int[] marks;
  private int depth;
  private boolean begun;
  private boolean dead;

  private LabellingSearch(
      Digraph attacks, Digraph attackers, boolean largest, SearchBudget budget) {
    this.choices = new LabelChoices(attacks, attackers);
    this.largest = largest;
    this.budget = budget;
    this.order =
        IntStream.range(0, attacks.size)
            .boxed()
            .sorted((a, b) -> degree(attacks, attackers, b) - degree(attacks, attackers, a))
            .mapToInt(a -> a)
            .toArray();
    this.chosen = new int[attacks.size + 1];
    this.marks = new int[attacks.size + 1];
  }

  private static int degree(Digraph attacks, Digraph attackers, int a) {
    return attacks.degree(a) + attackers.degree(a);
  }

  /** All complete labellings. */
  static LabellingSearch complete(Digraph attacks, Digraph attackers, SearchBudget budget) {
    return new LabellingSearch(attacks, attackers, false, budget);
  }

  /** Those that hold most. */
  static LabellingSearch preferred(Digraph attacks, Digraph attackers, SearchBudget budget) {
    return new LabellingSearch(attacks, attackers, true, budget);
  }

  /** Those that leave nothing undecided. */
  static LabellingSearch stable(Digraph attacks, Digraph attackers, SearchBudget budget) {
    LabellingSearch search = new LabellingSearch(attacks, attackers, false, budget);
    for (int a = 0; a < attacks.size; a++) {
      search.choices.remove(a, LabelChoices.UNDECIDED);
    }
    return search;
  }

  /** Only those where the argument is in. Before the first {@link #next}. */
  LabellingSearch with(int argument) {
    choices.remove(argument, LabelChoices.OUT | LabelChoices.UNDECIDED);
    return this;
  }

  /** Only those where the argument is not in. Before the first {@link #next}. */
  LabellingSearch without(int argument) {
    choices.remove(argument, LabelChoices.IN);
    return this;
  }

  /** Goes on to the next one; false where there is none left, or the budget is spent. */
  boolean next() {
    if (dead) {
      return false;
    }
    boolean open = begun ? back() : choices.propagateAll();
    begun = true;
    while (open || (depth > 0 && back())) {
      open = true;
      if (!budget.spend()) {
        break;
      }
      int argument = isCovered() ? NONE_LEFT : nextChoice();
      if (argument == NONE) {
        return foundOne();
      }
      open = argument != NONE_LEFT && take(argument);
    }
    dead = true;
    return false;
  }

  private static final int NONE = -1;
  private static final int NONE_LEFT = -2;

  private boolean foundOne() {
    if (largest) {
      found.add(in());
    }
    return true;
  }

  /** Takes an argument to be in. */
  private boolean take(int argument) {
    chosen[depth] = argument;
    marks[depth++] = choices.mark();
    choices.remove(argument, LabelChoices.OUT | LabelChoices.UNDECIDED);
    return choices.propagate();
  }

  /** Undoes choices until one can be turned round; false where none is left. */
  private boolean back() {
    while (depth > 0) {
      depth--;
      choices.undo(marks[depth]);
      choices.remove(chosen[depth], LabelChoices.IN);
      if (choices.propagate()) {
        return true;
      }
    }
    return false;
  }

  private int nextChoice() {
    for (int argument : order) {
      if (choices.mayBe(argument, LabelChoices.IN) && !choices.is(argument, LabelChoices.IN)) {
        return argument;
      }
    }
    return NONE;
  }

  /** Whether all that may still be in lies in a labelling that was found. */
  private boolean isCovered() {
    if (found.isEmpty()) {
      return false;
    }
    BitSet possible = possible();
    return found.stream().anyMatch(other -> isInside(possible, other));
  }

  private static boolean isInside(BitSet part, BitSet whole) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  private BitSet possible() {
    BitSet possible = new BitSet(choices.size());
    for (int a = 0; a < choices.size(); a++) {
      possible.set(a, choices.mayBe(a, LabelChoices.IN));
    }
    return possible;
  }

  /** The arguments that are in, in the labelling found last. */
  BitSet in() {
    return labelled(LabelChoices.IN);
  }

  /** The arguments that are in or out, in the labelling found last. */
  BitSet range() {
    BitSet range = labelled(LabelChoices.IN);
    range.or(labelled(LabelChoices.OUT));
    return range;
  }

  private BitSet labelled(int label) {
    BitSet labelled = new BitSet(choices.size());
    for (int a = 0; a < choices.size(); a++) {
      labelled.set(a, choices.is(a, label));
    }
    return labelled;
  }
}
