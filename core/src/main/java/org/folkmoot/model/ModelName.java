package org.folkmoot.model;

import java.util.Locale;

/** What there is a model for. */
public enum ModelName {
  /** Does a sentence end here? */
  SENTENCES,
  /** Does a reply agree with what it answers? */
  STANCE,
  /** Does an argument speak for a motion? */
  TOPIC_STANCE,
  /** Does a claim attack the claim it answers? */
  SIDES;

  /** The name in file names and cards, such as {@code sentences}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
