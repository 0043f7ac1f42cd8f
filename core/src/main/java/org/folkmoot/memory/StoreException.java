package org.folkmoot.memory;

import java.nio.file.Path;

/**
 * A store that cannot be used, as it is damaged or in use elsewhere. The message names the file,
 * the byte where that matters, what was expected and what was found. It never quotes a comment.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(Path file, String expected, String found) {
    super(file + ": expected " + expected + ", found " + found);
  }

  StoreException(Path file, long at, String expected, String found) {
    super(file + ": byte " + at + ": expected " + expected + ", found " + found);
  }
}
