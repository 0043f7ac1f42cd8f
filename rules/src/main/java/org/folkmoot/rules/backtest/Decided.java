package org.folkmoot.rules.backtest;

import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.evaluate.Item;
import org.jspecify.annotations.Nullable;

/**
 * A past comment with what was known around it and, where a person decided, what the person did.
 *
 * @param item the comment and its surroundings
 * @param human what a person did; null where nobody has decided, and {@code QUEUE} says the same
 */
public record Decided(Item item, @Nullable Disposition human) {

  /** A comment on which nobody has decided. */
  public static Decided open(Item item) {
    return new Decided(item, null);
  }

  /** Whether a person has decided. */
  public boolean isDecided() {
    return human != null && human != Disposition.QUEUE;
  }

  /** Whether a person did something about it: removed, held, tagged it, or had a word. */
  public boolean wasActedOn() {
    return isDecided() && human != Disposition.ALLOW && human != Disposition.NONE;
  }

  /**
   * Whether a rule that proposes this does right to fire on a decided comment: to let it stand
   * where the person did, or to act where the person did. How strict the two are is not compared,
   * since a rule that queues is right where a person then removes.
   */
  public boolean agrees(Disposition proposed) {
    return (proposed == Disposition.ALLOW) != wasActedOn();
  }
}
