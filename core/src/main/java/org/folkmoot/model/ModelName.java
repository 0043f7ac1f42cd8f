package org.folkmoot.model;

import java.util.Locale;

/** What there is a model for. */
public enum ModelName {
  /** Does a sentence end here? */
  SENTENCES,
  /** Where does a unit of argument begin and end? */
  UNITS;

  /** The name in file names and cards, such as {@code sentences}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
