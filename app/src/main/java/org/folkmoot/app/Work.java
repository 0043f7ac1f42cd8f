package org.folkmoot.app;

import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.ReadThread;

/** What the commands have the library do. */
interface Work {

  /**
   * The threads in an input.
   *
   * @throws org.folkmoot.read.InputException where it cannot be read
   */
  List<ReadThread> read(Source source, ReadingOptions options);

  /** All that is found in a thread, with decisions. Known texts are copies wherever they appear. */
  Analysis analyze(ReadThread thread, List<KnownText> known);
}
