package org.folkmoot.argument;

/** What sort of statement a claim is. */
public enum ClaimKind {
  /** It says how things are and could be checked. */
  FACT,
  /** It judges. */
  VALUE,
  /** It says what ought to be done. */
  POLICY,
  /** It tells what the author lived through. */
  TESTIMONY,
  /** It points to a source. */
  REFERENCE,
  /** It asks. */
  QUESTION
}
