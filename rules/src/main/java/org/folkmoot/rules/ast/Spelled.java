package org.folkmoot.rules.ast;

/**
 * A part of a file that knows how it is written there: as a text, a boolean, a whole number, a list
 * or a map with its keys in a fixed order, every default said.
 */
public interface Spelled {

  /** This part as it is written. */
  Object spelled();
}
