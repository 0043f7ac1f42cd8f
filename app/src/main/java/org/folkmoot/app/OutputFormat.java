package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.report.HtmlReport;
import org.folkmoot.app.summary.Style;
import org.folkmoot.app.summary.TerminalSummary;
import org.folkmoot.write.GraphFormat;
import org.folkmoot.write.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The formats of results. */
enum OutputFormat {
  /** A summary on one screen. */
  TEXT("summary", "txt"),
  /** One JSON object, indented. */
  JSON("analysis", "json"),
  /** One JSON object a line. */
  JSONL("analysis", "jsonl"),
  /** A page to look at in a browser. */
  HTML("report", "html"),
  /** AIFdb's JSON. */
  AIF(GraphFormat.AIF),
  /** xAIF. */
  XAIF(GraphFormat.XAIF),
  /** Arguebuf's JSON. */
  ARGUEBUF(GraphFormat.ARGUEBUF),
  /** Argdown. */
  ARGDOWN(GraphFormat.ARGDOWN),
  /** Graphviz. */
  DOT(GraphFormat.DOT),
  /** GraphML. */
  GRAPHML(GraphFormat.GRAPHML),
  /** GEXF 1.3. */
  GEXF(GraphFormat.GEXF),
  /** Claims, then relations, as two tables in one text. */
  CSV("tables", "csv"),
  /** Tables for research, of all threads together, with a codebook; into a folder only. */
  TABLES("tables", ""),
  /** The abstract framework, for solvers. */
  APX(GraphFormat.APX),
  /** The same in the trivial graph format. */
  TGF(GraphFormat.TGF),
  /** The same in the form of ICCMA 2023. */
  AF(GraphFormat.AF),
  /** A Mermaid flowchart. */
  MERMAID(GraphFormat.MERMAID),
  /** JSON-LD. */
  JSONLD(GraphFormat.JSONLD),
  /** The first of the tables, in a file of its own. */
  CLAIMS("claims", GraphFormat.CLAIMS),
  /** The second. */
  RELATIONS("relations", GraphFormat.RELATIONS);

  /** The two tables that a folder gets for CSV. */
  static final List<OutputFormat> CSV_PARTS = List.of(CLAIMS, RELATIONS);

  private final String stem;
  private final String extension;
  private final @Nullable GraphFormat graph;

  OutputFormat(String stem, String extension) {
    this.stem = stem;
    this.extension = extension;
    this.graph = null;
  }

  OutputFormat(GraphFormat graph) {
    this("graph", graph);
  }

  OutputFormat(String stem, GraphFormat graph) {
    this.stem = stem;
    this.extension = graph.extension();
    this.graph = graph;
  }

  /** How a file is called that holds one thread, or all of them. */
  String fileName() {
    return fileName(stem);
  }

  String fileName(String stem) {
    return stem + "." + extension;
  }

  /** The form of an argument graph that it is; null where it is none. */
  @Nullable GraphFormat graph() {
    return graph;
  }

  /** Whether one output may hold several threads. */
  boolean holdsSeveral() {
    return this == JSONL || this == TABLES;
  }

  void write(Analysis analysis, Look look, OutputStream out) throws IOException {
    if (graph != null) {
      graph.write(analysis, out);
      return;
    }
    switch (this) {
      case TEXT -> out.write(summary(analysis, look).getBytes(StandardCharsets.UTF_8));
      case JSON -> JsonWriter.pretty().write(analysis, out);
      case JSONL -> JsonWriter.oneLine().write(analysis, out);
      case HTML -> HtmlReport.write(analysis, out);
      case CSV -> writeTables(analysis, out);
      default -> throw new IllegalStateException(this + " has no writer");
    }
  }

  private static void writeTables(Analysis analysis, OutputStream out) throws IOException {
    GraphFormat.CLAIMS.write(analysis, out);
    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
    GraphFormat.RELATIONS.write(analysis, out);
  }

  private static String summary(Analysis analysis, Look look) {
    return TerminalSummary.of(analysis, look.style(), look.columns());
  }

  /**
   * How text looks.
   *
   * @param style whether it is coloured
   * @param columns how wide it may be
   */
  record Look(Style style, int columns) {

    /** Text that is not for a terminal. */
    static final Look PLAIN = new Look(Style.PLAIN, 100);
  }
}
