package org.folkmoot.analysis;

/**
 * What a policy would have a site do with a comment. A decision is returned, never carried out.
 *
 * @param comment the comment
 * @param action such as {@code allow}, {@code queue}, {@code hold}
 * @param rule the rule that decided
 * @param why one plain sentence
 */
public record Decision(String comment, String action, String rule, String why) {}
