package org.folkmoot.semantics;

import java.util.Locale;

/**
 * Which sets of arguments can be held together (extensions; Dung 1995). S is admissible where it
 * attacks no member of it and attacks back whatever attacks one.
 */
public enum DungSemantics {
  /** The least complete extension: always exactly one. */
  GROUNDED,
  /** Admissible, and holds all that it defends. */
  COMPLETE,
  /** Admissible, and no larger set is. */
  PREFERRED,
  /** Attacks whatever it does not hold; there may be none. */
  STABLE,
  /** Complete, and none holds or attacks more (Caminada 2006). */
  SEMI_STABLE,
  /** The largest admissible set that all preferred ones hold: exactly one (Dung et al. 2007). */
  IDEAL;

  /** The name in written results and on the command line, such as {@code semi-stable}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there is exactly one extension, whatever the framework. */
  boolean isUnique() {
    return this == GROUNDED || this == IDEAL;
  }
}
