package org.folkmoot.rules.ast;

import java.util.Locale;

/** One of a fixed set of words of the language. */
public interface Word extends Spelled {

  /** The constant's name in the program. */
  String name();

  /** The word as it is written. */
  @Override
  default String spelled() {
    return name().toLowerCase(Locale.ROOT);
  }
}
