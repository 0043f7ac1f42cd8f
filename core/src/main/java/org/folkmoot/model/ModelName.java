package org.folkmoot.model;

import java.util.Locale;

/** What there is a model for. */
public enum ModelName {
  /** Does a sentence end here? */
  SENTENCES,
  /** What sort of statement is a unit: fact, value, policy, testimony, reference? */
  KINDS,
  /** Is a unit a claim rather than a premise? */
  ROLES,
  /** Which unit of a text does a unit of it speak for or against? */
  LINKS;

  /** The name in file names and cards, such as {@code sentences}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
