package org.folkmoot.app;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), new LibraryWork(), arguments));
  }

  /** Runs one command and returns its exit code; nothing is thrown, whatever happens. */
  static int run(Terminal terminal, Work work, String... arguments) {
    try {
      return FolkmootCommand.line(terminal, work).execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.complain(Failure.sentence(e));
      return ExitCode.FAILED;
    }
  }
}
