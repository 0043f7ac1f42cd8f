package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.report.HtmlReport;
import org.folkmoot.app.summary.Style;
import org.folkmoot.app.summary.TerminalSummary;
import org.folkmoot.write.JsonWriter;

/** The formats of results. */
enum OutputFormat {
  /** A summary on one screen. */
  TEXT("summary", "txt"),
  /** One JSON object, indented. */
  JSON("analysis", "json"),
  /** One JSON object a line. */
  JSONL("analysis", "jsonl"),
  /** A page to look at in a browser. */
  HTML("report", "html");

  private final String stem;
  private final String extension;

  OutputFormat(String stem, String extension) {
    this.stem = stem;
    this.extension = extension;
  }

  /** How a file is called that holds one thread, or all of them. */
  String fileName() {
    return fileName(stem);
  }

  String fileName(String stem) {
    return stem + "." + extension;
  }

  /** Whether one output may hold several threads. */
  boolean holdsSeveral() {
    return this == JSONL;
  }

  void write(Analysis analysis, Look look, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> out.write(summary(analysis, look).getBytes(StandardCharsets.UTF_8));
      case JSON -> JsonWriter.pretty().write(analysis, out);
      case JSONL -> JsonWriter.oneLine().write(analysis, out);
      case HTML -> HtmlReport.write(analysis, out);
    }
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
