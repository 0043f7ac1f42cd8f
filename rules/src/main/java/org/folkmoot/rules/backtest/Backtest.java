package org.folkmoot.rules.backtest;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.evaluate.Figures;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.evaluate.RuleMemory;
import org.folkmoot.rules.evaluate.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over past comments, in their order and by the engine that judges live, and counts what
 * they would have done. What a person decided is not shown to the engine, since it would stand and
 * the rules would have nothing to say. Gates are taken as passed. Not thread-safe.
 *
 * <p>Cost: that of judging; memory for what rules count, and with lists of near comments for each
 * comment its fingerprints.
 */
public final class Backtest {

  /** The gate asks how well a rule did, which is what is to be found out. */
  static final Figures PASSED = (rule, version) -> new Figures.Decided(100_000_000, 100_000_000);

  private final RuleEngine engine;
  private final @Nullable RuleEngine active;
  private final Tallies tallies;
  private final @Nullable Likeness likeness;
  private final RuleTimes times;
  private final int near;

  /**
   * A backtest before its first comment.
   *
   * @param rules the rules to be tried
   * @param active the rules now in force, to see what is new; null for none
   * @param near how many comments to name that are near the line, of each rule and kind; 0 for none
   * @throws IllegalArgumentException if {@code near} is not in [0, 1000]
   */
  public Backtest(RuleSet rules, @Nullable RuleSet active, int near) {
    if (near < 0 || near > 1_000) {
      throw new IllegalArgumentException("near " + near + " must be in [0, 1000]");
    }
    this.engine = engine(rules);
    this.active = active == null ? null : engine(active);
    this.tallies = new Tallies(rules.program(), active != null);
    this.likeness = near == 0 ? null : new Likeness(near);
    this.times = new RuleTimes(rules);
    this.near = near;
  }

  /** An engine as it is live, that remembers nothing yet and whose gates are passed. */
  public static RuleEngine engine(RuleSet rules) {
    Duration longest = rules.program().longestWindow();
    return new RuleEngine(
        rules.program(), new RuleMemory(longest, RuleMemory.STANDARD_CAP), PASSED);
  }

  /** Runs rules over a whole past. */
  public static BacktestReport of(
      RuleSet rules, @Nullable RuleSet active, int near, Stream<Decided> past) {
    Backtest backtest = new Backtest(rules, active, near);
    past.forEachOrdered(backtest::take);
    return backtest.report();
  }

  /** Judges the next comment. */
  public void take(Decided past) {
    Verdict verdict = engine.judge(past.item());
    Verdict before = active == null ? null : active.judge(past.item());
    int[] hits = tallies.take(past, verdict, before);
    times.offer(past.item());
    if (likeness != null) {
      likeness.add(past, hits, right(past, hits));
    }
  }

  private int[] right(Decided past, int[] hits) {
    return past.isDecided()
        ? Arrays.stream(hits).filter(rule -> past.agrees(tallies.proposes(rule))).toArray()
        : new int[0];
  }

  /** Forgets a comment that went. */
  public void forget(String comment) {
    engine.memory().forget(comment);
    if (active != null) {
      active.memory().forget(comment);
    }
  }

  /** What came of the comments so far; without times, so that the same past gives the same. */
  public BacktestReport report() {
    return new BacktestReport(
        tallies.items(),
        tallies.decided(),
        tallies.actedOn(),
        tallies.hit(),
        tallies.hitAndDecided(),
        tallies.figures(),
        tallies.overlaps(),
        near,
        likeness == null ? List.of() : likeness.near(tallies),
        likeness == null ? 0 : likeness.leftOut());
  }

  /**
   * The slowest rules on a sample of the comments, one line each, most {@code most} of them: the
   * only thing here that the clock has a part in.
   */
  public List<String> slowest(int most) {
    return times.measure().stream()
        .limit(most)
        .map(time -> time.rule() + " " + time.nanos() + " ns a comment")
        .toList();
  }
}
