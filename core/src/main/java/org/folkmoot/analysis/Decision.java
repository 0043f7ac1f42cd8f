package org.folkmoot.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What a policy would have a site do with a comment. A decision is returned, never carried out.
 *
 * @param comment the comment
 * @param action such as {@code allow}, {@code queue}, {@code hold}
 * @param rule the rule that decided
 * @param why one plain sentence
 * @param statement the reasons in the form in which they are owed to the author; null where nothing
 *     is done to the comment
 */
public record Decision(
    String comment,
    String action,
    String rule,
    String why,
    @Nullable StatementOfReasons statement) {

  /** A decision without a statement of reasons. */
  public Decision(String comment, String action, String rule, String why) {
    this(comment, action, rule, why, null);
  }
}
