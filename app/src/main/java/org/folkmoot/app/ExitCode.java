package org.folkmoot.app;

/** What the program says to scripts when it ends. A worse one has a higher number. */
final class ExitCode {

  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int BAD_INPUT = 3;
  static final int FAILED = 4;

  private ExitCode() {}
}
