package org.folkmoot.read;

/**
 * Input that cannot be read. The message names source, line, column, what was expected and what was
 * found, and is meant for a person.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error at a place.
   *
   * @param source the file's name or another name of the input
   * @param line counted from 1
   * @param column counted from 1, in UTF-16 code units
   * @param expected what was expected
   * @param found what was found instead
   */
  public InputException(String source, int line, int column, String expected, String found) {
    super(source + ":" + line + ":" + column + ": expected " + expected + ", found " + found);
  }
}
