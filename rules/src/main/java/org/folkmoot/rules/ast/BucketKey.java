package org.folkmoot.rules.ast;

/** By what a share of traffic is chosen. */
public enum BucketKey implements Word {
  /** Each comment for itself. */
  ITEM,
  /** All comments of an author alike. */
  AUTHOR
}
