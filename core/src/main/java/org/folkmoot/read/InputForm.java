package org.folkmoot.read;

/** What an input is read as. */
public enum InputForm {
  /** Found out from the content. */
  AUTO,
  /** The plain text of a web page. */
  PAGE,
  /** One thread as a JSON object. */
  THREAD_JSON,
  /** One thread as a JSON object on each line; empty lines are skipped. */
  THREAD_JSONL
}
