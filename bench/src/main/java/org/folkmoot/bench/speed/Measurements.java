package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
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

  /** The parameter that says how long a thread is. */
  private static final String SIZE = "comments";

  private Measurements() {}

  /** The tables of a path, under what the contestants were given, such as 1000 phrases. */
  static Map<String, String> tables(SpeedPath path, Collection<RunResult> results) {
    return switch (path) {
      case NEAR_DUPLICATES -> tables(path, results, "", Measurements::copyRow, CopyTable::of);
      case GRAPH -> tables(path, results, "", Measurements::graphRow, GraphTable::of);
      case SESSION -> tables(path, results, "", Measurements::sessionRow, SessionTable::of);
      case REPLIES, TOPIC ->
          tables(
              path, results, SIZE, Measurements::growthRow, (rows, ours) -> GrowthTable.of(rows));
      case TOKENIZE, SENTENCES, PHRASES, FOLDING, RULES ->
          tables(path, results, "", Measurements::row, SpeedTable::of);
    };
  }

  private static <R> Map<String, String> tables(
      SpeedPath path,
      Collection<RunResult> results,
      String within,
      Function<RunResult, R> row,
      BiFunction<List<R>, String, String> table) {
    return results.stream()
        .filter(result -> path.includes(result.getParams().getBenchmark()))
        .collect(
            Collectors.groupingBy(
                result -> given(result.getParams(), within),
                () -> new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(s -> s)),
                Collectors.collectingAndThen(
                    Collectors.mapping(row, Collectors.toList()),
                    rows -> table.apply(rows, Report.OURS))));
  }

  /** What was given, but for what the rows of one table differ in. */
  private static String given(BenchmarkParams params, String within) {
    return params.getParamsKeys().stream()
        .filter(key -> !key.equals(within))
        .map(key -> key.equals("named") ? params.getParam(key) : params.getParam(key) + " " + key)
        .collect(Collectors.joining(", "));
  }

  private static SpeedTable.Row row(RunResult result) {
    List<IterationResult> iterations = iterations(result);
    double comments = sum(iterations, "comments");
    double commentsAPass = comments / sum(iterations, "passes");
    return new SpeedTable.Row(
        result.getPrimaryResult().getLabel(),
        Math.round(commentsAPass),
        iterations.stream().map(Measurements::nanosecondsAByte).toList(),
        score(result.getSecondaryResults().get(ALLOCATED)) / commentsAPass,
        sum(iterations, "found") / comments);
  }

  private static CopyTable.Row copyRow(RunResult result) {
    List<IterationResult> iterations = iterations(result);
    return new CopyTable.Row(
        result.getPrimaryResult().getLabel(),
        median(iterations, "indexNanos", "pieces") / 1_000,
        median(iterations, "copyNanos", "copies") / 1_000,
        median(iterations, "unseenNanos", "unseen") / 1_000,
        sum(iterations, "candidates") / (sum(iterations, "copies") + sum(iterations, "unseen")),
        median(iterations, "heapBytes", "pieces"),
        sum(iterations, "right") / sum(iterations, "oracle"),
        sum(iterations, "right") / sum(iterations, "found"));
  }

  private static GraphTable.Row graphRow(RunResult result) {
    List<IterationResult> iterations = iterations(result);
    return new GraphTable.Row(
        result.getPrimaryResult().getLabel(),
        median(iterations, "cpuNanos", "frameworks") / 1_000_000,
        median(iterations, "arguments", "frameworks"),
        median(iterations, "standing", "frameworks"));
  }

  private static SessionTable.Row sessionRow(RunResult result) {
    return new SessionTable.Row(
        result.getPrimaryResult().getLabel(),
        iterations(result).stream()
            .map(i -> count(i, "cpuNanos") / count(i, "changes") / 1_000_000)
            .toList());
  }

  private static GrowthTable.Row growthRow(RunResult result) {
    List<IterationResult> iterations = iterations(result);
    double commentsAPass = sum(iterations, "comments") / sum(iterations, "passes");
    return new GrowthTable.Row(
        Integer.parseInt(result.getParams().getParam(SIZE)),
        iterations.stream().map(i -> count(i, "cpuNanos") / count(i, "comments") / 1_000).toList(),
        score(result.getSecondaryResults().get(ALLOCATED)) / commentsAPass);
  }

  private static double median(List<IterationResult> iterations, String counter, String by) {
    double[] ratios =
        iterations.stream().mapToDouble(i -> count(i, counter) / count(i, by)).sorted().toArray();
    return ratios[ratios.length / 2];
  }

  private static List<IterationResult> iterations(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .toList();
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
