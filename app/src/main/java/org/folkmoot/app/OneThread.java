package org.folkmoot.app;

import java.io.IOException;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ReadThread;
import org.folkmoot.read.Threads;
import org.folkmoot.read.form.InputForm;
import org.folkmoot.read.form.InputReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one thread that a command asks about, and how it is read; the same options for all. */
final class OneThread {

  @Parameters(index = "0", paramLabel = "FILE", description = "What to read; - is standard input.")
  private String file = "";

  @Option(
      names = "--thread",
      paramLabel = "ID",
      description = "Which thread, where FILE holds several. Default: the first.")
  private @Nullable String thread;

  @Option(
      names = "--input",
      paramLabel = "auto|page|thread|jsonl",
      description = "The form of FILE. Default: auto, whichever it looks like.")
  private InputForm input = InputForm.AUTO;

  @Option(
      names = "--lenient",
      description = "Repair and report faults of the input, do not refuse it.")
  private boolean lenient;

  @Mixin private final ModelChoice models = new ModelChoice();

  /**
   * Reads and analyses it.
   *
   * @throws InputException if FILE holds no such thread
   */
  Analysis analysis(Terminal terminal, Analyzer.Maker analyzers, CommandLine command)
      throws IOException {
    InputReader reader = new InputReader(input, lenient, ReadLimits.DEFAULT);
    Analyzer analyzer = analyzers.knowing(List.of(), models.chosen(command));
    try (Threads threads = new Inputs(List.of(file), terminal.input(), reader).open(file)) {
      while (threads.hasNext()) {
        ReadThread next = threads.next();
        if (thread == null || next.thread().id().equals(thread)) {
          return analyzer.analyze(next);
        }
      }
    }
    String wanted = thread == null ? "a thread" : "a thread '" + thread + "'";
    throw notThere(wanted);
  }

  /** Says that the file does not hold what was asked about. */
  InputException notThere(String wanted) {
    return new InputException(Inputs.shown(file), 1, 1, wanted, "none");
  }
}
