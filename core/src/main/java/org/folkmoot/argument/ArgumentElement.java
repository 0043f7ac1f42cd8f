package org.folkmoot.argument;

/** What an argument is made of: claims, and relations that claims or relations may bear on. */
public sealed interface ArgumentElement permits Claim, Relation {

  /** Opaque, derived from content, so that it stays the same while a thread grows. */
  String id();

  /** How sure the finding is, in [0,1]. */
  double score();
}
