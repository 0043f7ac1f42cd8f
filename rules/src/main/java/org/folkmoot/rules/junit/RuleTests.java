package org.folkmoot.rules.junit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleTest;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.RuleTrial;
import org.folkmoot.rules.evaluate.RuleTrial.Outcome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes JUnit tests of the tests in a file of rules, so that a build fails when one of them does.
 * JUnit is an optional dependency; whoever uses this class brings it.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> houseRules() {
 *   return RuleTests.of(Path.of("house.yaml"));
 * }
 * }</pre>
 */
public final class RuleTests {

  private RuleTests() {}

  /**
   * One container a rule of the file, one test in it for each of its tests.
   *
   * @throws org.folkmoot.rules.load.RuleFileException if the file is wrong
   */
  public static Stream<DynamicContainer> of(Path file) {
    return of(RuleSet.check(file, Host.UNDECLARED));
  }

  /** The same for rules that are loaded already. */
  public static Stream<DynamicContainer> of(RuleSet rules) {
    RuleTrial trial = new RuleTrial(rules.file(), rules.templates());
    return rules.file().rules().stream().map(rule -> container(trial, rule));
  }

  private static DynamicContainer container(RuleTrial trial, Rule rule) {
    return DynamicContainer.dynamicContainer(
        rule.id(), rule.tests().stream().map(test -> test(trial, rule, test)));
  }

  private static DynamicTest test(RuleTrial trial, Rule rule, RuleTest test) {
    return DynamicTest.dynamicTest(
        test.name(),
        () -> {
          Outcome outcome = trial.run(rule, test);
          Assertions.assertTrue(outcome.passed(), () -> String.join("; ", outcome.failures()));
        });
  }
}
