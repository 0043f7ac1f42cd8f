package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.OutputFormat.Look;

/** One file for all results, which appears when it is complete. */
final class FileDestination implements Destination {

  private final AtomicFile file;
  private final OutputFormat format;

  FileDestination(Path path, OutputFormat format) throws IOException {
    this.file = AtomicFile.create(path);
    this.format = format;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    format.write(analysis, Look.PLAIN, file.stream());
  }

  @Override
  public void finish() throws IOException {
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Writes {@code analysis} alone into {@code path}. */
  static void write(Analysis analysis, OutputFormat format, Path path) throws IOException {
    try (FileDestination destination = new FileDestination(path, format)) {
      destination.write(analysis);
      destination.finish();
    }
  }
}
