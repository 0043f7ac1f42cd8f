package org.folkmoot.rules.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleCheck;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.check.Conditions;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.evaluate.RuleProgram;

/**
 * How long each rule takes for itself, on a sample of comments and in the engine that judges live:
 * the time with this rule alone less the time without any. Times are told and decide nothing. Where
 * rules share their work, as all do that look for words, together they take less than the sum.
 */
final class RuleTimes {

  private static final int SAMPLE = 200;
  private static final int PASSES = 4;

  /**
   * The time of a rule.
   *
   * @param rule its id
   * @param nanos for a comment
   */
  record RuleTime(String rule, long nanos) {}

  private final RuleSet rules;
  private final List<Item> sample = new ArrayList<>();
  private int seen;
  private int stride = 1;

  RuleTimes(RuleSet rules) {
    this.rules = rules;
  }

  /** Keeps each comment whose number is a multiple of a stride that grows with their number. */
  void offer(Item item) {
    if (seen % stride == 0) {
      sample.add(item);
      if (sample.size() == 2 * SAMPLE) {
        for (int i = 0; i < SAMPLE; i++) {
          sample.set(i, sample.get(2 * i));
        }
        sample.subList(SAMPLE, 2 * SAMPLE).clear();
        stride *= 2;
      }
    }
    seen++;
  }

  /** The slowest first. */
  List<RuleTime> measure() {
    if (sample.isEmpty()) {
      return List.of();
    }
    long without = nanos(List.of());
    return rules.file().rules().stream()
        .filter(rule -> rule.mode() != Mode.OFF)
        .map(rule -> new RuleTime(rule.id(), Math.max(0, nanos(withAsked(rule)) - without)))
        .sorted(Comparator.comparingLong(RuleTime::nanos).reversed().thenComparing(RuleTime::rule))
        .toList();
  }

  /** The rule, and those that it asks for, which are not evaluated but for it. */
  private List<Rule> withAsked(Rule rule) {
    Map<String, Rule> all = new LinkedHashMap<>();
    List<Rule> open = new ArrayList<>(List.of(rule));
    while (!open.isEmpty()) {
      Rule next = open.remove(open.size() - 1);
      if (all.putIfAbsent(next.id(), next == rule ? rule : next.withMode(Mode.OFF)) == null) {
        Conditions.checks(next.when()).stream()
            .filter(RuleCheck.class::isInstance)
            .flatMap(check -> rules.file().rule(((RuleCheck) check).rule()).stream())
            .forEach(open::add);
      }
    }
    return List.copyOf(all.values());
  }

  private long nanos(List<Rule> some) {
    RuleFile file = rules.file();
    RuleFile part =
        new RuleFile(file.ownAuthors(), file.lists(), file.templates(), file.texts(), some);
    RuleEngine engine = RuleEngine.of(RuleProgram.of(part, rules.templates()));
    long best = Long.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      sample.forEach(engine::look);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / sample.size();
  }
}
