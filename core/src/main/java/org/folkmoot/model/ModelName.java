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
  /** How rare is a word? */
  TERM_WEIGHTS,
  /** Do two short texts say the same? */
  REPHRASE,
  /** Does a reply agree with what it answers? */
  STANCE,
  /** Does an argument speak for a motion? */
  TOPIC_STANCE,
  /** Does a claim attack the claim it answers? */
  SIDES,
  /** Does a comment belong in its thread? */
  TOPIC,
  /** Which earlier comment does a comment answer? */
  REPLIES,
  /** Which unit of a text does a unit of it speak for or against? */
  LINKS,
  /** Where does a unit of argument begin and end? */
  UNITS;

  /** The name in file names and cards, such as {@code sentences}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
