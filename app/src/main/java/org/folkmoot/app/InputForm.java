package org.folkmoot.app;

/** The forms of input. */
enum InputForm {
  /** Whichever it looks like. */
  AUTO,
  /** The text of a page: an article, and comments under author lines. */
  PAGE,
  /** A thread as a JSON object. */
  THREAD,
  /** Threads as JSON objects, one a line. */
  JSONL
}
