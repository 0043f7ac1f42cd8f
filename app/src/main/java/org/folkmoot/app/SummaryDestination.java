package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.OutputFormat.Look;
import org.folkmoot.app.summary.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * The summary on the terminal, and with it, where a folder is named, the report and the analysis as
 * files.
 */
record SummaryDestination(OutputStream out, Look look, @Nullable Path folder)
    implements Destination {

  @Override
  public void write(Analysis analysis) throws IOException {
    String seeMore = folder == null ? "Add --out DIR for report.html and analysis.json." : "";
    if (folder != null) {
      seeMore =
          "Written: "
              + written(analysis, OutputFormat.HTML, folder)
              + " and "
              + written(analysis, OutputFormat.JSON, folder);
    }
    OutputFormat.TEXT.write(analysis, look, out);
    out.write(("\n" + seeMore + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String written(Analysis analysis, OutputFormat format, Path folder)
      throws IOException {
    Path file = folder.resolve(format.fileName());
    FileDestination.write(analysis, format, file);
    return VisibleText.of(file.toString());
  }
}
