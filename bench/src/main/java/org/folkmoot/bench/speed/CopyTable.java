package org.folkmoot.bench.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was measured of indexes for near-duplicates, as a table. */
final class CopyTable {

  private CopyTable() {}

  /**
   * One contestant; all times are of the processor, in microseconds.
   *
   * @param name the benchmark method
   * @param index to add one piece
   * @param copy to look for an altered copy
   * @param unseen to look for a text that is not there
   * @param candidates verified for a query
   * @param heap bytes that the index holds for a piece, without the texts
   * @param recall the share of the oracle's answers that were found, in [0,1]
   * @param precision the share of what was found that the oracle finds, too, in [0,1]
   */
  record Row(
      String name,
      double index,
      double copy,
      double unseen,
      double candidates,
      double heap,
      double recall,
      double precision) {}

  /** Markdown; the fastest to index first, beside the row named {@code ours} if there is one. */
  static String of(List<Row> rows, String ours) {
    Optional<Row> own = rows.stream().filter(row -> row.name().equals(ours)).findFirst();
    StringBuilder table = new StringBuilder();
    table
        .append("| | µs to index | µs a copy | µs an unseen text | candidates a query | B/piece")
        .append(" | recall | precision | time to index beside ")
        .append(ours)
        .append(" |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble(Row::index))
        .forEach(row -> table.append(line(row, own)));
    return table.toString();
  }

  private static String line(Row row, Optional<Row> own) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.4f | %.4f | %s |\n",
        row.name(),
        row.index(),
        row.copy(),
        row.unseen(),
        row.candidates(),
        row.heap(),
        row.recall(),
        row.precision(),
        own.map(o -> String.format(Locale.ROOT, "%.1f×", row.index() / o.index())).orElse("–"));
  }
}
