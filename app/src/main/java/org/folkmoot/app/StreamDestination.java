package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.OutputFormat.Look;

/**
 * Standard output. Each result is flushed, so that whoever reads them need not wait for the last.
 */
record StreamDestination(OutputStream out, OutputFormat format, Look look) implements Destination {

  @Override
  public void write(Analysis analysis) throws IOException {
    format.write(analysis, look, out);
    out.flush();
  }
}
