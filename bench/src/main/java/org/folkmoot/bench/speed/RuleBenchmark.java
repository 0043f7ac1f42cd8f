package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.TextCheck;
import org.folkmoot.rules.ast.TextMatch;
import org.folkmoot.rules.ast.Then;
import org.folkmoot.rules.ast.Where;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.evaluate.RuleProgram;
import org.folkmoot.rules.evaluate.Verdict;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A comment judged by many rules of which few fire: Folkmoot's engine and a plain loop. */
public class RuleBenchmark extends CorpusBenchmark {

  private static final int SEED = 11;
  private static final int PHRASES = 5;

  /** A loop over thousands of phrases would take minutes for all. */
  private static final int FEW = 2_000;

  private final CommentCorpus few;

  /** Over the corpus that the command line names. */
  public RuleBenchmark() {
    this(CommentCorpus.fromSystemProperty());
  }

  RuleBenchmark(CommentCorpus corpus) {
    super(corpus);
    few = corpus.part(FEW);
  }

  /** The engine that judges live, from the text itself. */
  @Benchmark
  public long folkmoot(ManyRules rules, CpuClock clock) {
    return clock.time(few, text -> judged(rules.engine(), text));
  }

  /** Every phrase of every rule, one after the other. */
  @Benchmark
  public long plainLoop(ManyRules rules, CpuClock clock) {
    return clock.time(few, text -> looped(rules.phrases(), text));
  }

  private static long judged(RuleEngine engine, String text) {
    Verdict verdict = engine.look(Item.of(Comment.of("c", null, text)));
    return Found.of(verdict.hits().size(), verdict.comment().length());
  }

  private static long looped(List<List<String>> rules, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    int held = 0;
    for (List<String> phrases : rules) {
      held += phrases.stream().anyMatch(small::contains) ? 1 : 0;
    }
    return Found.of(held, small.length());
  }

  /** So many rules. */
  @State(Scope.Thread)
  public static class ManyRules {

    /** How many rules. */
    @Param({"10", "100", "1000"})
    public int rules;

    private final List<List<String>> phrases = new ArrayList<>();
    private @Nullable RuleEngine engine;

    /** Not yet built. */
    public ManyRules() {}

    /** Draws the phrases and builds the engine. */
    @Setup
    public void build(RuleBenchmark benchmark) {
      List<String> drawn = PhraseSample.of(benchmark.corpus(), rules * PHRASES, SEED);
      List<Rule> made = new ArrayList<>();
      for (int i = 0; i < rules; i++) {
        List<String> some = drawn.subList(i * PHRASES, (i + 1) * PHRASES);
        phrases.add(some.stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)).toList());
        TextCheck check = new TextCheck(TextMatch.PHRASE, some, Fold.CASE, Where.ALL);
        made.add(Rule.of("rule-" + i, check, Then.of(Disposition.QUEUE), Mode.QUEUE));
      }
      engine = RuleEngine.of(RuleProgram.of(RuleFile.of(made), template -> ""));
    }

    RuleEngine engine() {
      return requireNonNull(engine);
    }

    List<List<String>> phrases() {
      return phrases;
    }
  }
}
