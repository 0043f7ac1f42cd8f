package org.folkmoot.read.graph;

import org.folkmoot.read.InputException;

/**
 * One thing that a line of an Argdown file begins.
 *
 * @param kind what it is
 * @param relation how it bears on what stands above it with less indentation
 * @param numbered whether it is a line of a premise-conclusion structure
 * @param indent how far to the right it stands
 * @param title of a statement or argument; empty where it has none
 * @param text what it says, without marks that escape; empty of a mere reference
 * @param data between braces; empty where there is none
 * @param line counted from 1
 * @param column counted from 1
 */
record ArgdownItem(
    Kind kind,
    Bearing relation,
    boolean numbered,
    int indent,
    String title,
    String text,
    String data,
    int line,
    int column,
    String source) {

  /** What it is. */
  enum Kind {
    STATEMENT,
    ARGUMENT,
    /** The line between premises and conclusion. */
    INFERENCE,
    HEADING,
    /** An empty line, which ends what stands above it. */
    GAP
  }

  /** How it bears on what stands above it. */
  enum Bearing {
    NONE("", false),
    SUPPORTS("+", false),
    IS_SUPPORTED("+>", true),
    ATTACKS("-", false),
    IS_ATTACKED("->", true),
    UNDERCUTS("_", false),
    IS_UNDERCUT("_>", true),
    CONTRADICTS("><", false);

    final String mark;

    /** Whether what stands above bears on it, and not the other way round. */
    final boolean reversed;

    Bearing(String mark, boolean reversed) {
      this.mark = mark;
      this.reversed = reversed;
    }
  }

  InputException error(String expected, String found) {
    return new InputException(source, line, column, expected, found);
  }
}
