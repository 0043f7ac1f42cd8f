package org.folkmoot.graph;

import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** One thing that is otherwise in one {@link ArgumentState} than in another, and why. */
public sealed interface Change {

  /** Why. */
  Cause cause();

  /** The id of the claim or relation that changed, or of the comment. */
  String id();

  /**
   * A claim or relation that was not there, or that stands at another place among the others.
   *
   * @param element the claim or relation
   * @param at its place among the claims, or the relations, afterwards
   * @param standing of a claim how it stands
   * @param cause why
   */
  record Added(ArgumentElement element, int at, @Nullable Standing standing, Cause cause)
      implements Change {
    @Override
    public String id() {
      return element.id();
    }
  }

  /**
   * A claim or relation that is gone.
   *
   * @param element the claim or relation as it was
   * @param cause why
   */
  record Removed(ArgumentElement element, Cause cause) implements Change {
    @Override
    public String id() {
      return element.id();
    }
  }

  /**
   * A claim or relation of which something else is said: its score, or role, kind, evidence.
   *
   * @param before as it was
   * @param after as it is, with the same id
   * @param cause why
   */
  record Rescored(ArgumentElement before, ArgumentElement after, Cause cause) implements Change {
    @Override
    public String id() {
      return after.id();
    }
  }

  /**
   * A comment that answers something else.
   *
   * @param comment the comment
   * @param before what it answered; null where the comment is new
   * @param after what it answers; null where the comment is gone
   * @param cause why
   */
  record Reparented(String comment, @Nullable Place before, @Nullable Place after, Cause cause)
      implements Change {
    @Override
    public String id() {
      return comment;
    }
  }

  /**
   * A claim that is still there and stands otherwise, by its label or its strength.
   *
   * @param claim the claim as it is
   * @param before how it stood
   * @param after how it stands
   * @param cause why
   */
  record StatusChanged(Claim claim, Standing before, Standing after, Cause cause)
      implements Change {
    @Override
    public String id() {
      return claim.id();
    }
  }
}
