package org.folkmoot.rules.ast;

/** Where copies are looked for. */
public enum Scope implements Word {
  /** In the thread of the comment. */
  THREAD,
  /** In all that the site remembers. */
  SITE
}
