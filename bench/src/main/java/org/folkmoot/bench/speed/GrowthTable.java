package org.folkmoot.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a stage takes for a comment as threads grow, as a table. */
final class GrowthTable {

  private GrowthTable() {}

  /**
   * A thread of one length.
   *
   * @param comments its length
   * @param micros of processor time for a comment, one number per iteration
   * @param allocated bytes for a comment
   */
  record Row(int comments, List<Double> micros, double allocated) {

    /** Sorts the numbers; checks that there is one. */
    Row {
      if (micros.isEmpty()) {
        throw new IllegalArgumentException(comments + " must have been measured once or more");
      }
      micros = micros.stream().sorted().toList();
    }

    double median() {
      return micros.get(micros.size() / 2);
    }

    /** Half the way from the fastest to the slowest iteration. */
    double spread() {
      return (micros.get(micros.size() - 1) - micros.get(0)) / 2;
    }
  }

  /**
   * Markdown; the shortest thread first. What each comment costs that the next longer thread has
   * more stands in a column of its own, since a mean hides it.
   */
  static String of(List<Row> rows) {
    List<Row> sorted = rows.stream().sorted(Comparator.comparingInt(Row::comments)).toList();
    StringBuilder table = new StringBuilder();
    table.append("| comments | µs a comment | ± % | B/comment | µs an added comment |\n");
    table.append("|---:|---:|---:|---:|---:|\n");
    for (int i = 0; i < sorted.size(); i++) {
      String added = i == 0 ? "–" : oneDigit(added(sorted.get(i - 1), sorted.get(i)));
      table.append(line(sorted.get(i), added));
    }
    return table.toString();
  }

  private static double added(Row shorter, Row longer) {
    double more = longer.median() * longer.comments() - shorter.median() * shorter.comments();
    return more / (longer.comments() - shorter.comments());
  }

  private static String line(Row row, String added) {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %.0f | %.0f | %s |\n",
        row.comments(),
        oneDigit(row.median()),
        100 * row.spread() / row.median(),
        row.allocated(),
        added);
  }

  private static String oneDigit(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
