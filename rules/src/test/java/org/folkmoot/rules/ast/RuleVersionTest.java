package org.folkmoot.rules.ast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleVersionTest {

  private static final Condition SHOUTS =
      new TextMeasureCheck(TextMeasure.CAPS, Comparison.ofShare(Operator.AT_LEAST, "0.7"));
  private static final Condition SELLS =
      new TextCheck(TextMatch.WORD, List.of("cheap", "watches"), Fold.STRICT, Where.OWN);
  private static final Condition LISTED = new TextListCheck("slogans", Where.OWN);

  private final Rule rule = rule("a", new All(List.of(SHOUTS, SELLS, LISTED)));

  @Test
  void leavesOutWhatPromotionChanges() {
    Rule promoted =
        new Rule(
            "another-id",
            "Title",
            "Why",
            "house-rule-4",
            rule.when(),
            rule.then(),
            Mode.AUTO,
            new Gate(Share.of("0.95"), 73),
            new Breaker(Share.of("0.5"), 3),
            new Rollout(Share.of("0.1"), BucketKey.AUTHOR),
            rule.exempt(),
            null,
            List.of());
    assertThat(version(promoted, "hands off")).isEqualTo(version(rule, "hands off"));
  }

  @Test
  void changesWithConditionActionExemptionAndList() {
    String version = version(rule, "hands off");
    assertThat(version(rule("a", new All(List.of(SHOUTS, LISTED))), "hands off"))
        .isNotEqualTo(version);
    assertThat(version(rule, "hands on")).isNotEqualTo(version);
    Rule stricter = Rule.of("a", rule.when(), Then.of(Disposition.REMOVE), Mode.SHADOW);
    assertThat(version(stricter, "hands off")).isNotEqualTo(version);
    Exemption staff = new Exemption(List.of("staff"), null, List.of(), List.of(), List.of());
    Rule milder =
        new Rule(
            "a",
            null,
            null,
            null,
            rule.when(),
            rule.then(),
            Mode.SHADOW,
            Gate.STANDARD,
            Breaker.STANDARD,
            null,
            staff,
            null,
            List.of());
    assertThat(version(milder, "hands off")).isNotEqualTo(version);
  }

  @Test
  void doesNotDependOnOrder() {
    List<Condition> parts = new ArrayList<>(List.of(SHOUTS, SELLS, LISTED, new Not(SELLS)));
    String version = version(rule("a", new Any(parts)), "x");
    for (long seed = 0; seed < 20; seed++) {
      Collections.shuffle(parts, new Random(seed));
      assertThat(version(rule("a", new Any(parts)), "x")).as("seed %s", seed).isEqualTo(version);
    }
  }

  @Test
  void followsTheConditionsOfOtherRules() {
    Rule asks = rule("asks", new RuleCheck("a"));
    Rule other = rule("a", SELLS);
    assertThat(RuleVersion.of(RuleFile.of(List.of(asks, rule))).of(asks))
        .isNotEqualTo(RuleVersion.of(RuleFile.of(List.of(asks, other))).of(asks));
  }

  @Test
  void survivesRulesThatAskForEachOther() {
    Rule one = rule("one", new RuleCheck("two"));
    Rule two = rule("two", new RuleCheck("one"));
    assertThat(RuleVersion.of(RuleFile.of(List.of(one, two))).of(one)).hasSize(16);
  }

  private static Rule rule(String id, Condition when) {
    return Rule.of(id, when, Then.of(Disposition.QUEUE), Mode.SHADOW);
  }

  private static String version(Rule rule, String slogan) {
    NamedList list = new NamedList("slogans", TextMatch.PHRASE, Fold.CASE, List.of(slogan));
    RuleFile file = new RuleFile(List.of(), List.of(list), List.of(), Map.of(), List.of(rule));
    return RuleVersion.of(file).of(rule);
  }
}
