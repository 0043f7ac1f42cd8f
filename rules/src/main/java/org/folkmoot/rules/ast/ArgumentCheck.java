package org.folkmoot.rules.ast;

import java.util.Locale;
import java.util.Map;
import org.folkmoot.argument.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the comment does in the argument.
 *
 * @param role it holds a unit of this role
 * @param supports it supports this
 * @param rebuts it rebuts this
 * @param undercuts it undercuts a step of this
 * @param rephrases it says again what this says
 * @param repliesHanging how many comments answer it, directly or not
 */
public record ArgumentCheck(
    @Nullable Role role,
    @Nullable Target supports,
    @Nullable Target rebuts,
    @Nullable Target undercuts,
    @Nullable Target rephrases,
    @Nullable Comparison repliesHanging)
    implements Check {

  @Override
  public String name() {
    return "argument";
  }

  @Override
  public Map<String, Object> argument() {
    return new Fields()
        .put("role", role == null ? null : role.name().toLowerCase(Locale.ROOT))
        .put("supports", supports)
        .put("rebuts", rebuts)
        .put("undercuts", undercuts)
        .put("rephrases", rephrases)
        .put("replies_hanging", repliesHanging)
        .map();
  }
}
