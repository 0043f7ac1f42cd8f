package org.folkmoot.rules.ast;

/** How far a rule may go; ordered by that. */
public enum Mode implements Word {
  /** It is not evaluated. */
  OFF,
  /** It is evaluated and written down, without effect. */
  SHADOW,
  /** A person decides each hit. */
  QUEUE,
  /** What it says is done. */
  AUTO
}
