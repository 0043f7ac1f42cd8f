package org.folkmoot.app;

/** When results are coloured. */
enum ColourMode {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER
}
