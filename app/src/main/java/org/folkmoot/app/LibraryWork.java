package org.folkmoot.app;

import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.ReadThread;

/** TEMPORARY. */
final class LibraryWork implements Work {
  @Override
  public List<ReadThread> read(Source source, ReadingOptions options) {
    throw new UnsupportedOperationException("reading is not there yet");
  }

  @Override
  public Analysis analyze(ReadThread thread, List<KnownText> known) {
    throw new UnsupportedOperationException("analysing is not there yet");
  }
}
