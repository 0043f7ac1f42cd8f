package org.folkmoot.bench.accuracy;

/** A labelled file that cannot be used. The message names file and line, in one line. */
public final class LabelledFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LabelledFileException(String file, int line, String what) {
    super(file + ":" + line + ": " + what.lines().findFirst().orElse(""));
  }
}
