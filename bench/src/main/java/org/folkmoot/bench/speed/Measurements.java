package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Reads what JMH delivers: the counts of {@link CpuClock} and the bytes allocated. */
final class Measurements {

  /** As the profiler names the bytes allocated in one operation. */
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Measurements() {}

  /**
   * The rows of each table of a path, under what the contestants were given, such as 1000 phrases.
   */
  static Map<String, List<SpeedTable.Row>> tables(SpeedPath path, Collection<RunResult> results) {
    return results.stream()
        .filter(result -> path.includes(result.getParams().getBenchmark()))
        .collect(
            Collectors.groupingBy(
                result -> given(result.getParams()),
                () -> new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(s -> s)),
                Collectors.mapping(Measurements::row, Collectors.toList())));
  }

  private static String given(BenchmarkParams params) {
    return params.getParamsKeys().stream()
        .map(key -> params.getParam(key) + " " + key)
        .collect(Collectors.joining(", "));
  }

  private static SpeedTable.Row row(RunResult result) {
    List<IterationResult> iterations =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .toList();
    double comments = sum(iterations, "comments");
    double commentsAPass = comments / sum(iterations, "passes");
    return new SpeedTable.Row(
        result.getPrimaryResult().getLabel(),
        Math.round(commentsAPass),
        iterations.stream().map(Measurements::nanosecondsAByte).toList(),
        score(result.getSecondaryResults().get(ALLOCATED)) / commentsAPass,
        sum(iterations, "found") / comments);
  }

  private static double nanosecondsAByte(IterationResult iteration) {
    return count(iteration, "cpuNanos") / count(iteration, "bytes");
  }

  private static double sum(List<IterationResult> iterations, String counter) {
    return iterations.stream().mapToDouble(iteration -> count(iteration, counter)).sum();
  }

  private static double count(IterationResult iteration, String counter) {
    return score(iteration.getSecondaryResults().get(counter));
  }

  private static double score(@Nullable Result<?> result) {
    return requireNonNull(result, "a count or profile that JMH did not deliver").getScore();
  }
}
