package org.folkmoot.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was measured, as a table that stands one against the others. */
final class SpeedTable {

  private SpeedTable() {}

  /**
   * One contestant. All numbers are for a byte or a comment, since the slow ones read a part of the
   * corpus only.
   *
   * @param name the benchmark method
   * @param comments how many it read in a pass
   * @param nanoseconds of processor time for a byte, one number per iteration
   * @param allocated bytes for a comment
   * @param found things found in a comment
   */
  record Row(String name, long comments, List<Double> nanoseconds, double allocated, double found) {

    /** Sorts the numbers; checks that there is one. */
    Row {
      if (nanoseconds.isEmpty()) {
        throw new IllegalArgumentException(name + " must have been measured once or more");
      }
      nanoseconds = nanoseconds.stream().sorted().toList();
    }

    double median() {
      return nanoseconds.get(nanoseconds.size() / 2);
    }

    /** Half the way from the fastest to the slowest iteration. */
    double spread() {
      return (nanoseconds.get(nanoseconds.size() - 1) - nanoseconds.get(0)) / 2;
    }
  }

  /** Markdown; the fastest first, ratios beside the row named {@code ours} if there is one. */
  static String of(List<Row> rows, String ours) {
    Optional<Row> own = rows.stream().filter(row -> row.name().equals(ours)).findFirst();
    StringBuilder table = new StringBuilder();
    table
        .append("| | MB a CPU-second | ± % | B/comment | found/comment | comments | time beside ")
        .append(ours)
        .append(" |\n");
    table.append("|---|---:|---:|---:|---:|---:|---:|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble(Row::median))
        .forEach(row -> table.append(line(row, own)));
    return table.toString();
  }

  private static String line(Row row, Optional<Row> own) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f | %s | %d | %s |\n",
        row.name(),
        threeDigits(1_000 / row.median()),
        100 * row.spread() / row.median(),
        row.allocated(),
        threeDigits(row.found()),
        row.comments(),
        own.map(ours -> threeDigits(row.median() / ours.median()) + "×").orElse("–"));
  }

  /** As exact as the measurement can be: 123, 12.3, 1.23, 0.123. */
  private static String threeDigits(double number) {
    String format = number >= 99.95 ? "%.0f" : number >= 9.995 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, number > 0 && number < 0.995 ? "%.3f" : format, number);
  }
}
