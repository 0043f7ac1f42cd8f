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
   * @param nanoseconds for the whole corpus
   * @param error half the 99.9 % interval of {@code nanoseconds}
   * @param allocated bytes for the whole corpus
   */
  record Row(String name, double nanoseconds, double error, double allocated) {}

  /** Markdown; the fastest first, ratios beside the row named {@code ours}. */
  static String of(CommentCorpus corpus, List<Row> rows, String ours) {
    Row own = rows.stream().filter(row -> row.name().equals(ours)).findFirst().orElseThrow();
    StringBuilder table = new StringBuilder();
    table.append(head(corpus)).append("\n\n");
    table.append("| | MB/s | ± % | B/comment | time beside ").append(ours).append(" |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble(Row::nanoseconds))
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
        "| %s | %.0f | %.0f | %.0f | %.2f× |%n".replace("%n", "\n"),
        row.name(),
        1_000 * corpus.bytes() / row.nanoseconds(),
        100 * row.error() / row.nanoseconds(),
        row.allocated() / corpus.comments().size(),
        row.nanoseconds() / own.nanoseconds());
  }
}
