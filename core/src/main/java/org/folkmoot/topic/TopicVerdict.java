package org.folkmoot.topic;

/** Whether a text belongs in its thread. */
public enum TopicVerdict {
  /** It does. */
  ON,
  /** It leads away, with a thread back. */
  DRIFT,
  /** It does not. */
  OFF,
  /** There is too little to tell. */
  INSUFFICIENT
}
