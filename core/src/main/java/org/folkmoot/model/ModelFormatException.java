package org.folkmoot.model;

/** A model file that cannot be used. The message names the file, what was expected, what found. */
public final class ModelFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelFormatException(String source, String expected, String found) {
    super(source + ": expected " + expected + ", found " + found);
  }
}
