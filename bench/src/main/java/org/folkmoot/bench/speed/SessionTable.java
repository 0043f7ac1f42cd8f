package org.folkmoot.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a change of a thread costs, as a table that stands one against the others. */
final class SessionTable {

  private SessionTable() {}

  /**
   * One way to come to the analysis of the changed thread.
   *
   * @param name the benchmark method
   * @param milliseconds of processor time for a change, one number per iteration
   */
  record Row(String name, List<Double> milliseconds) {

    /** Sorts the numbers; checks that there is one. */
    Row {
      if (milliseconds.isEmpty()) {
        throw new IllegalArgumentException(name + " must have been measured once or more");
      }
      milliseconds = milliseconds.stream().sorted().toList();
    }

    double median() {
      return milliseconds.get(milliseconds.size() / 2);
    }

    double spread() {
      return (milliseconds.get(milliseconds.size() - 1) - milliseconds.get(0)) / 2;
    }
  }

  /** Markdown; the fastest first, ratios beside the row named {@code ours} if there is one. */
  static String of(List<Row> rows, String ours) {
    Optional<Row> own = rows.stream().filter(row -> row.name().equals(ours)).findFirst();
    StringBuilder table = new StringBuilder();
    table.append("| | ms a change | ± % | time beside ").append(ours).append(" |\n");
    table.append("|---|---:|---:|---:|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble(Row::median))
        .forEach(row -> table.append(line(row, own)));
    return table.toString();
  }

  private static String line(Row row, Optional<Row> own) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.0f | %s |\n",
        row.name(),
        row.median(),
        100 * row.spread() / row.median(),
        own.map(ours -> String.format(Locale.ROOT, "%.1f×", row.median() / ours.median()))
            .orElse("–"));
  }
}
