package org.folkmoot.semantics;

import java.util.Locale;

/** What "a supports b" says about the labels of a and b. */
public enum SupportReading {
  /**
   * If a stands, so does b (Boella, Gabbay, van der Torre and Villata 2010): x attacks y where x
   * leads by supports to an argument that attacks one to which y leads.
   */
  DEDUCTIVE,
  /**
   * If b stands, so does a (Nouioua and Risch 2010): x attacks y where an argument that leads to x
   * attacks one that leads to y. The same as deductive on the reversed supports.
   */
  NECESSARY,
  /**
   * Supported and secondary attacks (Cayrol and Lagasquie-Schiex 2005): x attacks y where x leads
   * to an argument that attacks y, or x attacks one that leads to y.
   */
  CAYROL_2005;

  /** The name in written results, such as {@code deductive}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
