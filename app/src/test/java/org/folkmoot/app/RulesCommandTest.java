package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  private static final String RULES =
      """
      version: 1
      defaults: {mode: queue}
      rules:
        - id: ferry
          policy: be-kind
          when: {text: {word: ferry}}
          then: {action: hold}
          tests:
            - {name: there, given: {comment: A ferry}, expect: {fires: true}}
            - {name: not there, given: {comment: A boat}, expect: {fires: false}}
      """;

  private final CommandRun run = new CommandRun();

  @TempDir private Path folder;

  @Test
  void lintsFilesAndGoesOnAfterABadOne() throws IOException {
    Path good = write("good.yaml", RULES);
    Path bad = write("bad.yaml", RULES.replace("word", "wrod"));
    assertThat(run.exit("rules", "lint", bad, good)).isEqualTo(3);
    assertThat(run.out())
        .contains("bad.yaml:6:18: ferry: expected one of")
        .contains("did you mean word?")
        .contains("good.yaml: 1 rule, 0 errors, 0 warnings");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void runsTheTestsInFiles() throws IOException {
    assertThat(run.exit("rules", "test", write("good.yaml", RULES))).isZero();
    assertThat(run.out()).contains("ok      ferry: there").contains("2 tests, 0 failed");
  }

  @Test
  void endsWithThreeWhereATestFails() throws IOException {
    Path failing = write("failing.yaml", RULES.replace("A boat", "Two ferry tickets"));
    assertThat(run.exit("rules", "test", failing)).isEqualTo(3);
    assertThat(run.out())
        .contains("FAILED  ferry: not there")
        .contains("expected that it does not fire");
  }

  @Test
  void refusesRulesWithWhichItCannotWork() throws IOException {
    Path bad = write("bad.yaml", RULES.replace("word", "wrod").replace("hold", "hodl"));
    Path stream = write("s.jsonl", "{\"id\":\"a\",\"text\":\"A ferry\"}\n");
    assertThat(run.exit("screen", stream, "--rules", bad, "--quiet")).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSizeGreaterThan(1)
        .allMatch(line -> line.contains("bad.yaml:"));
  }

  @Test
  void decidesAStreamByRulesAndStatesTheReasons() throws IOException {
    Path rules = write("good.yaml", RULES);
    Path stream = write("s.jsonl", "{\"id\":\"a\",\"text\":\"A ferry\"}\n");
    assertThat(run.exit("screen", stream, "--rules", rules, "--quiet")).isZero();
    assertThat(run.out())
        .contains("\"action\":\"hold\",\"rule\":\"ferry\"")
        .contains("\"ground\":\"be-kind\",\"automatedDetection\":true,\"automatedDecision\":false");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
