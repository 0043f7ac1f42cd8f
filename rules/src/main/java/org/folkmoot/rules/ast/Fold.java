package org.folkmoot.rules.ast;

/** Which differences between letters do not count. */
public enum Fold implements Word {
  /** All count. */
  NONE,
  /** Large and small letters are the same. */
  CASE,
  /** Case, disguises and look-alike letters do not count. */
  STRICT
}
