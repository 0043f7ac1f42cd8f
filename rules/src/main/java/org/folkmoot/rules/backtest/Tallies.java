package org.folkmoot.rules.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.RuleProgram;
import org.folkmoot.rules.evaluate.Standing;
import org.folkmoot.rules.evaluate.Verdict;
import org.jspecify.annotations.Nullable;

/** Counts, rule by rule. Not thread-safe. */
final class Tallies {

  /** More rules on one comment than this are counted, but not in pairs. */
  private static final int MOST_IN_PAIRS = 200;

  /** Of one rule. */
  static final class Tally {
    private final Rule rule;
    private final String version;
    private int hits;
    private int exempt;
    private int added;
    private int lost;
    private int right;
    private int wrong;
    private int rightlySilent;
    private final Map<UnknownCause, Integer> unknown = new EnumMap<>(UnknownCause.class);

    private Tally(Rule rule, String version) {
      this.rule = rule;
      this.version = version;
    }

    private RuleFigures figures(boolean compared, int allowed, int actedOn) {
      Disposition proposes = rule.then().action();
      int due = proposes == Disposition.ALLOW ? allowed : actedOn;
      return new RuleFigures(
          rule.id(),
          version,
          rule.mode(),
          proposes,
          hits,
          exempt,
          compared ? added : null,
          compared ? lost : null,
          right,
          wrong,
          due - right - rightlySilent,
          unknown);
    }
  }

  private final List<Tally> tallies = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final boolean compared;
  private int allowed;
  private int actedOn;
  private int items;
  private int hit;
  private int hitAndDecided;

  Tallies(RuleProgram program, boolean compared) {
    for (Rule rule : program.rules()) {
      numbers.put(rule.id(), tallies.size());
      tallies.add(new Tally(rule, program.version(rule.id()).orElse("")));
    }
    this.compared = compared;
  }

  /** The rules that fired and act on this one, by number. */
  int[] take(Decided past, Verdict verdict, @Nullable Verdict active) {
    items++;
    count(past, !verdict.hits().isEmpty());
    int[] hits =
        verdict.hits().stream().mapToInt(h -> numbers.getOrDefault(h.rule(), -1)).toArray();
    int acting = 0;
    for (int i = 0; i < hits.length; i++) {
      boolean exempt = verdict.hits().get(i).standing() == Standing.EXEMPT;
      take(past, tallies.get(hits[i]), exempt);
      hits[acting] = hits[i];
      acting += exempt ? 0 : 1;
    }
    verdict.unknown().forEach(this::unknown);
    if (active != null) {
      compare(verdict, active);
    }
    int[] result = Arrays.copyOf(hits, acting);
    pair(result);
    return result;
  }

  private void count(Decided past, boolean fired) {
    hit += fired ? 1 : 0;
    if (past.isDecided()) {
      hitAndDecided += fired ? 1 : 0;
      actedOn += past.wasActedOn() ? 1 : 0;
      allowed += past.wasActedOn() ? 0 : 1;
    }
  }

  private static void take(Decided past, Tally tally, boolean exempt) {
    boolean agrees = past.isDecided() && past.agrees(tally.rule.then().action());
    tally.hits++;
    if (exempt) {
      tally.exempt++;
      tally.rightlySilent += agrees ? 1 : 0;
    } else if (past.isDecided()) {
      tally.right += agrees ? 1 : 0;
      tally.wrong += agrees ? 0 : 1;
    }
  }

  private void unknown(String rule, Set<UnknownCause> causes) {
    Tally tally = tallies.get(numbers.getOrDefault(rule, -1));
    causes.forEach(cause -> tally.unknown.merge(cause, 1, Integer::sum));
  }

  private void compare(Verdict verdict, Verdict active) {
    Set<String> now = Set.copyOf(verdict.hits().stream().map(Hit::rule).toList());
    Set<String> before = Set.copyOf(active.hits().stream().map(Hit::rule).toList());
    for (Hit one : verdict.hits()) {
      tallies.get(numbers.getOrDefault(one.rule(), -1)).added +=
          before.contains(one.rule()) ? 0 : 1;
    }
    for (Hit one : active.hits()) {
      Integer number = numbers.get(one.rule());
      if (number != null && !now.contains(one.rule())) {
        tallies.get(number).lost++;
      }
    }
  }

  private void pair(int[] hits) {
    int most = Math.min(hits.length, MOST_IN_PAIRS);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        pairs.merge((long) hits[i] << Integer.SIZE | hits[j], 1, Integer::sum);
      }
    }
  }

  int items() {
    return items;
  }

  int hit() {
    return hit;
  }

  int hitAndDecided() {
    return hitAndDecided;
  }

  int decided() {
    return allowed + actedOn;
  }

  int actedOn() {
    return actedOn;
  }

  String rule(int number) {
    return tallies.get(number).rule.id();
  }

  Disposition proposes(int number) {
    return tallies.get(number).rule.then().action();
  }

  List<RuleFigures> figures() {
    return tallies.stream().map(t -> t.figures(compared, allowed, actedOn)).toList();
  }

  List<Overlap> overlaps() {
    return pairs.entrySet().stream()
        .map(e -> overlap((int) (e.getKey() >> Integer.SIZE), e.getKey().intValue(), e.getValue()))
        .sorted()
        .toList();
  }

  private Overlap overlap(int one, int other, int both) {
    Tally first = tallies.get(one);
    Tally second = tallies.get(other);
    int either = first.hits - first.exempt + second.hits - second.exempt - both;
    return new Overlap(first.rule.id(), second.rule.id(), both, either);
  }
}
