package org.folkmoot.app;

import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.model.Models;
import org.folkmoot.read.ReadThread;

/** Finds all there is in a thread, and what a policy would do about it. */
@FunctionalInterface
interface Analyzer {

  Analysis analyze(ReadThread thread);

  /** Makes one that knows some texts to be passed around and works with some weights. */
  @FunctionalInterface
  interface Maker {
    Analyzer knowing(List<KnownText> texts, Models models);
  }
}
