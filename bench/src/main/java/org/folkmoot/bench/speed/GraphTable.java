package org.folkmoot.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was measured of evaluations of frameworks, as a table. */
final class GraphTable {

  private GraphTable() {}

  /**
   * One contestant.
   *
   * @param name the benchmark method
   * @param milliseconds of processor time for a framework
   * @param arguments in a framework
   * @param standing arguments that stand, by this contestant
   */
  record Row(String name, double milliseconds, double arguments, double standing) {}

  /** Markdown; the fastest first, ratios beside the row named {@code ours} if there is one. */
  static String of(List<Row> rows, String ours) {
    Optional<Row> own = rows.stream().filter(row -> row.name().equals(ours)).findFirst();
    StringBuilder table = new StringBuilder();
    table.append("| | ms | arguments | of them in | time beside ").append(ours);
    table.append(" |\n|---|---:|---:|---:|---:|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble(Row::milliseconds))
        .forEach(row -> table.append(line(row, own)));
    return table.toString();
  }

  private static String line(Row row, Optional<Row> own) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.0f | %.0f | %s |\n",
        row.name(),
        row.milliseconds(),
        row.arguments(),
        row.standing(),
        own.map(o -> String.format(Locale.ROOT, "%.1f×", row.milliseconds() / o.milliseconds()))
            .orElse("–"));
  }
}
