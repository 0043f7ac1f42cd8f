package org.folkmoot.app;

import java.util.List;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), Main::analyzer, arguments));
  }

  /** Runs one command and returns its exit code; nothing is thrown, whatever happens. */
  static int run(Terminal terminal, Analyzer.Maker analyzers, String... arguments) {
    try {
      return FolkmootCommand.line(terminal, analyzers).execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.complain(Failure.sentence(e));
      return ExitCode.FAILED;
    }
  }

  private static Analyzer analyzer(List<KnownText> known) {
    throw new UnsupportedOperationException("the front door of the library is not there yet");
  }
}
