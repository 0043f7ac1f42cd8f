package org.folkmoot.app;

import java.io.IOException;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Reads, analyses and writes thread by thread. An input that fails is reported and does not keep
 * the others from being done; a result that cannot be written ends the run.
 */
final class AnalyzeRun {

  private final Inputs inputs;
  private final Analyzer analyzer;
  private final DestinationChoice choice;
  private final Findings findings;
  private final Troubles troubles;
  private final Progress progress;
  private @Nullable Destination destination;

  AnalyzeRun(
      Inputs inputs,
      Analyzer analyzer,
      DestinationChoice choice,
      Findings findings,
      Troubles troubles,
      Progress progress) {
    this.inputs = inputs;
    this.analyzer = analyzer;
    this.choice = choice;
    this.findings = findings;
    this.troubles = troubles;
    this.progress = progress;
  }

  void run() throws IOException {
    try {
      if (inputs.several()) {
        destination = choice.forSeveral();
      }
      analyzeAll();
      if (destination != null) {
        destination.finish();
      }
    } finally {
      progress.clear();
      if (destination != null) {
        destination.close();
      }
    }
  }

  private void analyzeAll() throws IOException {
    int done = 0;
    for (String name : inputs.names()) {
      progress.next(Inputs.shown(name), done++, inputs.names().size());
      try (Threads threads = opened(name)) {
        if (threads != null) {
          analyze(name, threads);
        }
      }
    }
  }

  private void analyze(String name, Threads threads) throws IOException {
    while (hasNext(name, threads)) {
      Analysis analysis = next(name, threads);
      if (analysis != null) {
        findings.note(analysis);
        progress.clear();
        destination(name, threads).write(analysis);
      }
    }
  }

  /** Only now is it known whether a single input holds one thread or several. */
  private Destination destination(String name, Threads threads) throws IOException {
    if (destination == null) {
      destination = hasNext(name, threads) ? choice.forSeveral() : choice.forOne();
    }
    return destination;
  }

  private @Nullable Threads opened(String name) {
    try {
      return inputs.open(name);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(name, e);
      return null;
    }
  }

  private boolean hasNext(String name, Threads threads) {
    try {
      return threads.hasNext();
    } catch (RuntimeException e) {
      fail(name, e);
      return false;
    }
  }

  private @Nullable Analysis next(String name, Threads threads) {
    try {
      return analyzer.analyze(threads.next());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(name, e);
      return null;
    }
  }

  private void fail(String name, Throwable e) {
    progress.clear();
    troubles.with(Inputs.shown(name), e);
  }
}
