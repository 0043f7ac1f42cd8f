package org.folkmoot.rules.ast;

/** Of whom or what a window counts. */
public enum WindowKey implements Word {
  /** All by the same author. */
  AUTHOR,
  /** All in the same thread. */
  THREAD,
  /** All that link to the same host. */
  DOMAIN,
  /** All copies of the same text. */
  CLUSTER
}
