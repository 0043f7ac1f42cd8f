package org.folkmoot.rules.ast;

/** What becomes of a comment; from mildest to strictest, with {@code ALLOW} apart. */
public enum Disposition implements Word {
  /** Nothing. */
  NONE,
  /** It gets a mark. */
  TAG,
  /** Its author gets a word. */
  NUDGE,
  /** It is shown, and a person looks at it. */
  QUEUE,
  /** It is not shown before a person has looked at it. */
  HOLD,
  /** It is taken away. */
  REMOVE,
  /** It stays, whatever rules of less weight say. */
  ALLOW;

  /** Whether it opposes an {@code ALLOW}: it queues, holds or removes. */
  public boolean isStrict() {
    return this == QUEUE || this == HOLD || this == REMOVE;
  }
}
