package org.folkmoot.rules.ast;

/** What a label is put on. */
public enum LabelOn implements Word {
  /** The comment. */
  ITEM,
  /** Its author. */
  AUTHOR
}
