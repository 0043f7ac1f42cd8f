package org.folkmoot.graph;

/**
 * Why something changed.
 *
 * @param kind what happened
 * @param id of the comment that came, was edited or was deleted; of the claim or relation that a
 *     change follows from; empty where two states were merely compared
 */
public record Cause(Kind kind, String id) {

  /** Two states were compared, and nothing is known of what lies between. */
  public static final Cause COMPARED = new Cause(Kind.COMPARED, "");

  /** What happened. */
  public enum Kind {
    /** A comment was appended. */
    APPENDED,
    /** A comment was edited. */
    EDITED,
    /** A comment was deleted. */
    DELETED,
    /** Another change of the same delta led to this one. */
    FOLLOWS,
    /** Two states were compared. */
    COMPARED
  }

  /** That a comment was appended. */
  public static Cause appended(String comment) {
    return new Cause(Kind.APPENDED, comment);
  }

  /** That a comment was edited. */
  public static Cause edited(String comment) {
    return new Cause(Kind.EDITED, comment);
  }

  /** That a comment was deleted. */
  public static Cause deleted(String comment) {
    return new Cause(Kind.DELETED, comment);
  }

  /** That the claim or relation with this id changed. */
  public static Cause following(String element) {
    return new Cause(Kind.FOLLOWS, element);
  }
}
