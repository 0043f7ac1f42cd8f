package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the tokenizer beside its peers in one run and prints the table of ratios. Takes JMH's own
 * options; {@code -Dcorpus=FILE}, before {@code -jar}, times real comments.
 */
public final class Main {

  private static final String OURS = "folkmoot";

  /** As the profiler names the bytes allocated in one operation. */
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Main() {}

  /** Runs with JMH's options. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    CommentCorpus corpus = CommentCorpus.fromSystemProperty();
    Collection<RunResult> results = new Runner(options(args)).run();
    System.out.println();
    System.out.println(machine());
    System.out.print(SpeedTable.of(corpus, rows(results), OURS));
  }

  private static Options options(String[] args) throws CommandLineOptionException {
    return new OptionsBuilder()
        .parent(new CommandLineOptions(args))
        .include(TokenizerBenchmark.class.getName())
        .addProfiler(GCProfiler.class)
        .build();
  }

  private static String machine() {
    return "JVM "
        + Runtime.version()
        + ", "
        + System.getProperty("os.arch")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors";
  }

  private static List<SpeedTable.Row> rows(Collection<RunResult> results) {
    return results.stream().map(Main::row).toList();
  }

  private static SpeedTable.Row row(RunResult result) {
    List<Double> nanoseconds =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(Main::nanosecondsAPass)
            .toList();
    return new SpeedTable.Row(
        result.getPrimaryResult().getLabel(),
        nanoseconds,
        score(result.getSecondaryResults().get(ALLOCATED)));
  }

  private static double nanosecondsAPass(IterationResult iteration) {
    return score(iteration.getSecondaryResults().get("cpuNanos"))
        / score(iteration.getSecondaryResults().get("passes"));
  }

  private static double score(@Nullable Result<?> result) {
    return requireNonNull(result, "a count or profile that JMH did not deliver").getScore();
  }
}
