package org.folkmoot.rules.ast;

/** What is measured of the author's own words. */
public enum TextMeasure implements Word {
  /** Characters (code points), without white space at both ends. */
  LENGTH,
  /** Words. */
  WORDS,
  /** The share of capital letters among letters that have two cases. */
  CAPS,
  /** The share of characters that are neither letter, digit nor white space. */
  SYMBOLS
}
