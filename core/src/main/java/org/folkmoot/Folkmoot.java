package org.folkmoot;

/** The front door. */
public final class Folkmoot {
  private Folkmoot() {}
}
