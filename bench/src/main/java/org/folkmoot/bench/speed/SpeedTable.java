package org.folkmoot.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table that stands one against the others. */
final class SpeedTable {

  private SpeedTable() {}

  /**
   * One way through the corpus.
   *
   * @param name the benchmark method
   * @param nanoseconds of processor time for the whole corpus, one number per iteration
   * @param allocated bytes for the whole corpus
   */
  record Row(String name, List<Double> nanoseconds, double allocated) {

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

  /** Markdown; the fastest first, ratios beside the row named {@code ours}. */
  static String of(CommentCorpus corpus, List<Row> rows, String ours) {
    Row own = rows.stream().filter(row -> row.name().equals(ours)).findFirst().orElseThrow();
    StringBuilder table = new StringBuilder();
    table.append(head(corpus)).append("\n\n");
    table
        .append("| | MB a CPU-second | ± % | B/comment | time beside ")
        .append(ours)
        .append(" |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble(Row::median))
        .forEach(row -> table.append(line(corpus, row, own)));
    return table.toString();
  }

  private static String head(CommentCorpus corpus) {
    return String.format(
        Locale.ROOT,
        "%s: %d bytes and %d characters on average, %.1f %% beyond ASCII",
        corpus.name(),
        corpus.bytes() / corpus.comments().size(),
        corpus.comments().stream().mapToLong(String::length).sum() / corpus.comments().size(),
        100 * corpus.nonAsciiShare());
  }

  private static String line(CommentCorpus corpus, Row row, Row own) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.2f× |\n",
        row.name(),
        1_000 * corpus.bytes() / row.median(),
        100 * row.spread() / row.median(),
        row.allocated() / corpus.comments().size(),
        row.median() / own.median());
  }
}
