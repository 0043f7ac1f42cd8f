package org.folkmoot.app;

/** How reasons and answers to queries are written. */
enum ReasonFormat {
  /** For people. */
  TEXT,
  /** One line of JSON. */
  JSON
}
