package org.folkmoot.model;

import java.util.Locale;

/** What there is a model for. */
public enum ModelName {
  /** Does a sentence end here? */
  SENTENCES,
  /** Which earlier comment does a comment answer? */
  REPLIES;

  /** The name in file names and cards, such as {@code sentences}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
