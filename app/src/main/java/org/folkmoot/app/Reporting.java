package org.folkmoot.app;

import picocli.CommandLine.Option;

/** What every command says of itself on standard error, as far as it is asked to. */
final class Reporting {

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Show where a failure happened.")
  private boolean verbose;

  Progress progress(Terminal terminal) {
    return new Progress(terminal, !quiet);
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }
}
