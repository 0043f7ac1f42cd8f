package org.folkmoot.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleCheck;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.check.Conditions;
import org.folkmoot.rules.evaluate.RuleTrial.Outcome;

/**
 * What the tests of a file leave out.
 *
 * @param withoutPositive rules without a test in which they fire
 * @param withoutNegative rules without a test in which they do not
 * @param undecided checks that decided in no test, after the id of their rule
 */
public record RuleCoverage(
    List<String> withoutPositive, List<String> withoutNegative, List<String> undecided) {

  /** Copies the lists. */
  public RuleCoverage {
    withoutPositive = List.copyOf(withoutPositive);
    withoutNegative = List.copyOf(withoutNegative);
    undecided = List.copyOf(undecided);
  }

  /** What {@code outcomes}, those of all tests of {@code file}, leave out. */
  public static RuleCoverage of(RuleFile file, List<Outcome> outcomes) {
    List<String> undecided = new ArrayList<>();
    for (Rule rule : file.rules()) {
      Set<String> decisive = new HashSet<>();
      outcomes.stream()
          .filter(outcome -> outcome.rule().id().equals(rule.id()))
          .forEach(outcome -> decisive.addAll(outcome.decisive()));
      for (Check check : Conditions.checks(rule.when())) {
        String spelled = RuleJson.of(check);
        if (!(check instanceof RuleCheck) && !decisive.contains(spelled)) {
          undecided.add(rule.id() + ": " + spelled);
        }
      }
    }
    return new RuleCoverage(without(file, true), without(file, false), undecided);
  }

  private static List<String> without(RuleFile file, boolean fires) {
    return file.rules().stream()
        .filter(
            rule ->
                rule.tests().stream()
                    .noneMatch(test -> Objects.equals(test.expect().fires(), fires)))
        .map(Rule::id)
        .toList();
  }

  /** One sentence for each thing left out. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    withoutPositive.forEach(rule -> sentences.add(rule + ": no test in which it fires"));
    withoutNegative.forEach(rule -> sentences.add(rule + ": no test in which it does not fire"));
    undecided.forEach(check -> sentences.add(check + ": decided in no test"));
    return sentences;
  }
}
