package org.folkmoot.app;

import java.io.Closeable;
import java.io.IOException;
import org.folkmoot.analysis.Analysis;

/** Where results go, one analysis after the other. */
interface Destination extends Closeable {

  void write(Analysis analysis) throws IOException;

  /** All is written: what was prepared takes its place. Without it, {@link #close()} drops it. */
  default void finish() throws IOException {}

  @Override
  default void close() throws IOException {}
}
