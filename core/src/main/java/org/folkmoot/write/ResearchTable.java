package org.folkmoot.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.write.TableColumns.Column;

/**
 * The findings of many threads as tables, one row a finding, one kind of finding a table, so that
 * statistics programs take them as they are. Every row begins with its thread; ids join the tables.
 * As CSV (RFC 4180, UTF-8, CRLF, header in the first line) and as JSON lines with the same names.
 * The {@linkplain #codebook() codebook} is made of the same columns, so it cannot say anything
 * else.
 *
 * <p>In CSV a text that a spreadsheet would take for a formula ({@code = + - @} or a tab or line
 * break at its start) has an apostrophe before it, since these files are opened in spreadsheets; in
 * JSON lines every text is as it was written. The same analysis gives the same bytes. Memory and
 * time are linear in the analysis.
 */
public enum ResearchTable {
  /** One row a claim. */
  CLAIMS("claims", TableColumns.CLAIMS),
  /** One row a premise or attacker of a relation. */
  RELATIONS("relations", TableColumns.RELATIONS),
  /** One row a comment. */
  REPLIES("replies", TableColumns.REPLIES),
  /** One row a flag. */
  FLAGS("flags", TableColumns.FLAGS);

  private final String what;
  private final List<Column> columns;

  ResearchTable(String what, List<Column> columns) {
    this.what = what;
    this.columns = columns;
  }

  /** The name of its files without the ending, such as {@code claims}. */
  public String fileName() {
    return what;
  }

  /** Writes the names of the columns, as the first line of the CSV. */
  public void header(OutputStream csv) throws IOException {
    csv.write(CsvWriter.row(columns()).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the rows of one thread.
   *
   * @param csv gets them as CSV, without a header
   * @param lines gets them as JSON lines; both are left open and not flushed
   */
  public void write(Analysis analysis, OutputStream csv, OutputStream lines) throws IOException {
    for (List<Object> row : TableColumns.rows(this, analysis)) {
      csv.write(
          CsvWriter.row(row.stream().map(ResearchTable::cell).toList())
              .getBytes(StandardCharsets.UTF_8));
      lines.write((TableColumns.json(columns, row) + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String cell(Object value) {
    return value instanceof Double number ? GraphMlWriter.number(number) : value.toString();
  }

  /** What every column means, in Markdown. */
  public static String codebook() {
    StringBuilder text = new StringBuilder(TableColumns.PREFACE);
    for (ResearchTable table : values()) {
      text.append("\n## ").append(table.what).append(".csv, ").append(table.what);
      text.append(".jsonl\n").append(TableColumns.about(table)).append("\n\n");
      text.append("| column | type | unit or values | meaning |\n|---|---|---|---|\n");
      text.append(table.columns.stream().map(ResearchTable::line).collect(Collectors.joining()));
    }
    return text.toString();
  }

  private static String line(Column column) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %s |\n",
        column.name(),
        column.type(),
        column.values(),
        column.meaning());
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }
}
