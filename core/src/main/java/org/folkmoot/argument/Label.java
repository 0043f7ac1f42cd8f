package org.folkmoot.argument;

/** Whether a claim stands, given all attacks and supports (Caminada 2006). */
public enum Label {
  /** It stands. */
  IN,
  /** Something that stands attacks it. */
  OUT,
  /** Neither can be said. */
  UNDECIDED
}
