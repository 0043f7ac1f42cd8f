package org.folkmoot.app;

import java.io.File;

/** What went wrong with single inputs while the others were done. */
final class Troubles {

  private final Terminal terminal;
  private final boolean verbose;
  private int worst = ExitCode.DONE;

  Troubles(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
  }

  /** Says in one line that the input {@code name} failed, and remembers it. */
  void with(String name, Throwable e) {
    worst = Math.max(worst, Failure.exitCode(e));
    terminal.complain(named(name, Failure.sentence(e)));
    if (verbose) {
      e.printStackTrace(terminal.messages());
    }
  }

  /** With the whole path in front, of which a sentence may already name the end. */
  private static String named(String name, String sentence) {
    String end = name.substring(name.lastIndexOf(File.separatorChar) + 1) + ":";
    if (sentence.startsWith(name + ":")) {
      return sentence;
    }
    return sentence.startsWith(end)
        ? name + sentence.substring(end.length() - 1)
        : name + ": " + sentence;
  }

  /** The exit code of the worst trouble, or {@code code} where there was none. */
  int orElse(int code) {
    return worst == ExitCode.DONE ? code : worst;
  }
}
