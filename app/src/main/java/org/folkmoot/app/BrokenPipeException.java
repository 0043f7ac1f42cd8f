package org.folkmoot.app;

import java.io.IOException;

/** Whoever reads the results has seen enough. */
final class BrokenPipeException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenPipeException(IOException cause) {
    super(cause);
  }
}
