package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well a task was done on a file.
 *
 * @param task its name
 * @param file the name of the file, without its folder
 * @param without which inputs it had to do without
 * @param n how many records had labels
 * @param seed of the resamples
 * @param resamples how many
 * @param metrics by name, empty without labels
 * @param baseline the same for the simplest rule
 * @param calibration what its scores claim and how often they are right; null where it has none
 */
public record Report(
    String task,
    String file,
    List<String> without,
    int n,
    long seed,
    int resamples,
    Map<String, Interval> metrics,
    Map<String, Interval> baseline,
    @Nullable Calibration calibration) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PLACES = 10_000;

  /** A metric of that name, on the whole file. */
  double metric(String name) {
    return Objects.requireNonNull(metrics.get(name), name).value();
  }

  /** The same of the simplest rule. */
  double baseline(String name) {
    return Objects.requireNonNull(baseline.get(name), name).value();
  }

  /**
   * A picture of how often scores are right against what they claim, as SVG; null where the task
   * has no scores or nothing is labelled.
   */
  public @Nullable String reliability() {
    return calibration == null || n == 0
        ? null
        : ReliabilityDiagram.svg(task + ", " + file, calibration);
  }

  /** One JSON object on one line, numbers with four decimals. */
  public String toJson() {
    ObjectNode report = JSON.createObjectNode().put("task", task).put("file", file);
    if (!without.isEmpty()) {
      without.forEach(report.putArray("without")::add);
    }
    report.put("n", n).put("seed", seed).put("resamples", resamples);
    report.set("metrics", figures(metrics));
    report.set("baseline", figures(baseline));
    try {
      return JSON.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode figures(Map<String, Interval> figures) {
    ObjectNode all = JSON.createObjectNode();
    figures.forEach(
        (name, figure) ->
            all.putObject(name)
                .put("value", rounded(figure.value()))
                .put("low", rounded(figure.low()))
                .put("high", rounded(figure.high())));
    return all;
  }

  private static double rounded(double figure) {
    return StrictMath.rint(figure * PLACES) / PLACES;
  }
}
