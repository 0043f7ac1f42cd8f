package org.folkmoot.app;

import java.io.IOException;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.ReadThread;
import org.jspecify.annotations.Nullable;

/**
 * Reads, analyses and writes input by input. An input that fails is reported and does not keep the
 * others from being done; a result that cannot be written ends the run.
 */
final class AnalyzeRun {

  private final Work work;
  private final DestinationChoice choice;
  private final Findings findings;
  private final Troubles troubles;
  private final Progress progress;

  AnalyzeRun(
      Work work,
      DestinationChoice choice,
      Findings findings,
      Troubles troubles,
      Progress progress) {
    this.work = work;
    this.choice = choice;
    this.findings = findings;
    this.troubles = troubles;
    this.progress = progress;
  }

  void analyze(Inputs inputs, ReadingOptions options, List<KnownText> known) throws IOException {
    if (inputs.several()) {
      analyzeSeveral(inputs, options, known);
    } else {
      analyzeOne(inputs, options, known);
    }
    progress.clear();
  }

  private void analyzeSeveral(Inputs inputs, ReadingOptions options, List<KnownText> known)
      throws IOException {
    try (Destination destination = choice.forSeveral()) {
      int done = 0;
      for (String name : inputs.names()) {
        progress.next(Inputs.shown(name), done++, inputs.names().size());
        write(name, read(inputs, name, options), known, destination);
      }
      destination.finish();
    }
  }

  /** Only when it has been read is it known how many threads it holds. */
  private void analyzeOne(Inputs inputs, ReadingOptions options, List<KnownText> known)
      throws IOException {
    String name = inputs.names().get(0);
    List<ReadThread> threads = read(inputs, name, options);
    if (!threads.isEmpty()) {
      try (Destination destination = threads.size() > 1 ? choice.forSeveral() : choice.forOne()) {
        if (write(name, threads, known, destination)) {
          destination.finish();
        }
      }
    }
  }

  private List<ReadThread> read(Inputs inputs, String name, ReadingOptions options) {
    try {
      return work.read(inputs.source(name), options);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(name, e);
      return List.of();
    }
  }

  private boolean write(
      String name, List<ReadThread> threads, List<KnownText> known, Destination destination)
      throws IOException {
    boolean complete = true;
    for (ReadThread thread : threads) {
      Analysis analysis = analyzed(name, thread, known);
      if (analysis == null) {
        complete = false;
      } else {
        findings.note(analysis);
        progress.clear();
        destination.write(analysis);
      }
    }
    return complete;
  }

  private @Nullable Analysis analyzed(String name, ReadThread thread, List<KnownText> known) {
    try {
      return work.analyze(thread, known);
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
