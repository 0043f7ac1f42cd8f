package org.folkmoot.rules.ast;

/** Why a condition is neither true nor false. */
public enum UnknownCause implements Word {
  /** The host did not say. */
  MISSING_FIELD,
  /** There was no time left. */
  TIMEOUT,
  /** There is too little text. */
  INSUFFICIENT,
  /** Nobody gives that score. */
  NO_SCORER,
  /** Not all of that time, or not all that happened in it, is remembered. */
  WINDOW_NOT_COVERED
}
