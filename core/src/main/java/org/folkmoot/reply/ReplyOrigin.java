package org.folkmoot.reply;

/** How it is known what a comment answers. */
public enum ReplyOrigin {
  /** The platform says so. */
  DECLARED,
  /** It quotes what it answers. */
  QUOTED,
  /** It names whom it answers. */
  NAMED,
  /** Words and order make it the likeliest. */
  INFERRED,
  /** It answers the article. */
  ARTICLE
}
