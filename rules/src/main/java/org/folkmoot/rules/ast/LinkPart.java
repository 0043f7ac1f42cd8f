package org.folkmoot.rules.ast;

/** What is looked at of links. */
public enum LinkPart implements Word {
  /** The whole address. */
  URLS,
  /** The name of the host. */
  DOMAINS
}
