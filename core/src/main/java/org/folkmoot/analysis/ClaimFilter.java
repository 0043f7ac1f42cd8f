package org.folkmoot.analysis;

import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; null asks for nothing.
 *
 * @param author of the comment, or of the article, exactly as written
 * @param comment the comment's id, or {@code article}
 * @param kind what sort of statement
 * @param role claim or premise
 * @param label as evaluated
 */
public record ClaimFilter(
    @Nullable String author,
    @Nullable String comment,
    @Nullable ClaimKind kind,
    @Nullable Role role,
    @Nullable Label label) {

  /** Every claim. */
  public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null);

  /** The same, of this author alone. */
  public ClaimFilter by(@Nullable String other) {
    return new ClaimFilter(other, comment, kind, role, label);
  }

  /** The same, in this comment alone. */
  public ClaimFilter in(@Nullable String other) {
    return new ClaimFilter(author, other, kind, role, label);
  }

  /** The same, of this kind alone. */
  public ClaimFilter of(@Nullable ClaimKind other) {
    return new ClaimFilter(author, comment, other, role, label);
  }

  /** The same, in this role alone. */
  public ClaimFilter as(@Nullable Role other) {
    return new ClaimFilter(author, comment, kind, other, label);
  }

  /** The same, with this label alone. */
  public ClaimFilter labelled(@Nullable Label other) {
    return new ClaimFilter(author, comment, kind, role, other);
  }
}
