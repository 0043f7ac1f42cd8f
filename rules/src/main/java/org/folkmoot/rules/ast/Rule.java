package org.folkmoot.rules.ast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule. Defaults of the file are already in it.
 *
 * @param id its identity, unique in the file
 * @param title what people call it
 * @param why what moderators are told, with placeholders
 * @param policy the ground in the site's own terms
 * @param when the condition
 * @param then what is to be done
 * @param mode how far it may go
 * @param gate how good it must be before it acts by itself
 * @param breaker when it falls back to the queue
 * @param rollout for which share it acts, or null for all
 * @param exempt for whom it does not act
 * @param expires the day from which it no longer acts, or null
 * @param tests what it must do
 */
public record Rule(
    String id,
    @Nullable String title,
    @Nullable String why,
    @Nullable String policy,
    Condition when,
    Then then,
    Mode mode,
    Gate gate,
    Breaker breaker,
    @Nullable Rollout rollout,
    Exemption exempt,
    @Nullable LocalDate expires,
    List<RuleTest> tests)
    implements Spelled {

  /** Copies the list. */
  public Rule {
    tests = List.copyOf(tests);
  }

  /** A rule with standard gate and breaker, no exemptions and no tests. */
  public static Rule of(String id, Condition when, Then then, Mode mode) {
    return new Rule(
        id,
        null,
        null,
        null,
        when,
        then,
        mode,
        Gate.STANDARD,
        Breaker.STANDARD,
        null,
        Exemption.NONE,
        null,
        List.of());
  }

  /** The same rule in another mode. */
  public Rule withMode(Mode other) {
    return new Rule(
        id, title, why, policy, when, then, other, gate, breaker, rollout, exempt, expires, tests);
  }

  @Override
  public Map<String, Object> spelled() {
    return new Fields()
        .put("id", id)
        .put("title", title)
        .put("why", why)
        .put("policy", policy)
        .put("when", when)
        .put("then", then)
        .put("mode", mode)
        .put("gate", gate)
        .put("breaker", breaker)
        .put("rollout", rollout)
        .put("exempt", exempt)
        .put("expires", expires)
        .putAll("tests", tests)
        .map();
  }
}
