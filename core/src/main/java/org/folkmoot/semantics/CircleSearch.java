package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.folkmoot.argument.Label;

/**
 * Follows what keeps an argument undecided, attack by attack, until it comes round. Of an undecided
 * argument it takes the nearest undecided attacker: of itself, else of what it leads to; there is
 * always one.
 *
 * <p>As many steps as arguments at most, and no more than {@value #MOST_STEPS}; each costs what the
 * argument leads to.
 */
final class CircleSearch {

  static final int MOST_STEPS = 1_000;

  /**
   * An attack.
   *
   * @param by what attacks
   * @param on what is attacked
   */
  record Step(int by, int on) {}

  private final BipolarFramework framework;
  private final Digraph consequences;
  private final GroundedSemantics grounded;
  private final List<Step> steps = new ArrayList<>();
  private int start;
  private boolean complete;

  private CircleSearch(
      BipolarFramework framework, SupportReading reading, GroundedSemantics grounded) {
    this.framework = framework;
    this.grounded = grounded;
    consequences = framework.consequences(reading);
  }

  static CircleSearch from(
      BipolarFramework framework,
      SupportReading reading,
      GroundedSemantics grounded,
      int undecided) {
    CircleSearch search = new CircleSearch(framework, reading, grounded);
    search.walk(undecided);
    return search;
  }

  /** The attack on the argument itself, or on what it leads to. */
  Step first() {
    return steps.get(0);
  }

  /** The attacks that lead from the argument to the circle. */
  List<Step> path() {
    return steps.subList(0, start);
  }

  /** The attacks that go round. */
  List<Step> circle() {
    return steps.subList(start, steps.size());
  }

  /** Whether the circle was reached. */
  boolean complete() {
    return complete;
  }

  private void walk(int undecided) {
    Map<Integer, Integer> passed = new HashMap<>();
    int at = undecided;
    while (!passed.containsKey(at) && steps.size() < MOST_STEPS) {
      passed.put(at, steps.size());
      Step step = back(at);
      steps.add(step);
      at = step.by;
    }
    complete = passed.containsKey(at);
    start = passed.getOrDefault(at, steps.size());
  }

  private Step back(int argument) {
    for (int reached : Closure.of(consequences, argument)) {
      int attacker = firstUndecided(framework.attackers().targets(reached));
      if (attacker >= 0) {
        return new Step(attacker, reached);
      }
    }
    throw new IllegalStateException("undecided without an undecided attacker");
  }

  private int firstUndecided(int[] arguments) {
    return IntStream.of(arguments)
        .filter(a -> grounded.label(a) == Label.UNDECIDED)
        .findFirst()
        .orElse(-1);
  }
}
