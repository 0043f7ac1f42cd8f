package org.folkmoot.thread;

/** What a block of a page is. */
public enum BlockKind {
  /** The headline. */
  TITLE,
  /** A part of the article. */
  ARTICLE,
  /** The line that names the author of a comment or of the article. */
  AUTHOR,
  /** A part of a comment. */
  COMMENT,
  /** The site's own words: menus, advertisements, links, notices. */
  BOILERPLATE
}
