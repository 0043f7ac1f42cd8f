package org.folkmoot.rules;

import java.util.Collection;
import java.util.Locale;

/**
 * What a site can be told to do with a comment, from the mildest to the strictest. Where several
 * reasons meet, the strictest wins, so that the order in which they are found never matters: {@link
 * #strictest(Action, Action)} is the join of a total order, with {@link #ALLOW} as its least
 * element.
 */
public enum Action {
  /** Show it. */
  ALLOW,
  /** Show it, and let a person look at it. */
  QUEUE,
  /** Do not show it before a person has looked at it. */
  HOLD;

  /** The name in written results, such as {@code hold}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stricter of the two. */
  public static Action strictest(Action one, Action other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The strictest of all; {@link #ALLOW} where there is none. */
  public static Action strictest(Collection<Action> actions) {
    return actions.stream().reduce(ALLOW, Action::strictest);
  }

  /** This action, or {@code limit} where this one is stricter. */
  public Action atMost(Action limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }
}
