package org.folkmoot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.analysis.Decision;
import org.folkmoot.analysis.StatementOfReasons;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.Verdict;
import org.folkmoot.rules.load.RuleFileException;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePolicyTest {

  private static final String HOLD =
      """
      version: 1
      defaults: {mode: queue}
      rules:
        - id: secret-list
          title: Words on the secret list
          policy: be-kind
          when: {text: {word: fool}}
          then: {action: hold, severity: high}
          tests:
            - {name: x, given: {comment: You fool}, expect: {fires: true}}
      """;

  @TempDir private Path folder;

  @Test
  void keepsTheLastGoodRulesWhereAFileIsBad() throws IOException {
    Path file = Files.writeString(folder.resolve("house.yaml"), HOLD);
    RulePolicy policy = Policy.builder().rules(RuleSet.load(file)).build();
    Files.writeString(file, HOLD.replace("word: fool", "wrod: fool"));
    assertThatThrownBy(() -> policy.reload(file))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("house.yaml:7:19: secret-list: expected one of contains, word");
    Files.writeString(file, HOLD.replace("word: fool", "word: tool"));
    assertThatThrownBy(() -> policy.reload(file))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("house.yaml:10:9: secret-list: expected that test “x” passes");
    assertThat(judge(policy, "c1").disposition()).isEqualTo(Disposition.HOLD);
    Files.writeString(file, HOLD.replace("action: hold", "action: queue"));
    policy.reload(file);
    assertThat(judge(policy, "c2").disposition()).isEqualTo(Disposition.QUEUE);
  }

  private static Verdict judge(RulePolicy policy, String id) {
    return policy.judge(comment(id));
  }

  private static Comment comment(String id) {
    return Comment.of(id, "zed", "Only a fool writes that.");
  }

  @Test
  void readsTemplatesBesideTheRulesAndNowhereElse() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(folder.resolve("outside.txt"), "x");
    String file = HOLD + "templates: [{file: ../outside.txt}]\n";
    Path path = Files.writeString(inside.resolve("a.yaml"), file);
    assertThatThrownBy(() -> RuleSet.load(path))
        .hasMessageContaining("a file of text beside the rules");
    Files.writeString(inside.resolve("inside.txt"), "x");
    Files.writeString(path, file.replace("../outside", "inside"));
    assertThat(RuleSet.load(path).lint()).isNotEmpty();
  }

  @Test
  void tellsTheAuthorTheReasonAndNoSecretRule() {
    RulePolicy policy =
        Policy.builder().rules(RuleSet.of("f", HOLD)).redress("Write to us.").build();
    Decision decision = policy.decide(Item.of(comment("c1")));
    StatementOfReasons statement = Objects.requireNonNull(decision.statement());
    assertThat(decision.action()).isEqualTo("hold");
    assertThat(decision.rule()).isEqualTo("secret-list");
    assertThat(statement.facts()).contains("automatic check").contains("“fool”");
    assertThat(statement.ground()).isEqualTo("be-kind");
    assertThat(statement.automatedDetection()).isTrue();
    assertThat(statement.automatedDecision()).isFalse();
    Verdict verdict = judge(policy, "c2");
    List<String> told = Statements.forAuthor(verdict, comment("c2"), "Write to us.");
    assertThat(String.join(" ", told))
        .contains("Write to us.")
        .doesNotContainIgnoringCase("secret")
        .doesNotContainIgnoringCase("community");
    assertThat(String.join(" ", Statements.forModerator(verdict)))
        .contains("secret-list")
        .contains("7–11 “fool”");
    assertThat(Statements.forResearcher(verdict))
        .contains("[[7,11]]")
        .doesNotContain("fool")
        .doesNotContain("zed");
  }
}
