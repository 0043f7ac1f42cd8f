package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backtest, diff, report of shadows and import, as a moderator calls them. */
class RulesTrialCommandsTest {

  private static final String RULES =
      "version: 1\nrules:\n  - {id: watches, when: {text: {word: [watches]}}, then: {action: hold}}\n";

  private static final String PAST =
      """
      {"id":"a","author":"Ada","created":"2026-03-01T10:00:00Z","text":"Cheap watches","decision":"remove"}
      {"id":"b","author":"Bo","created":"2026-03-02T10:00:00Z","text":"He watches the ferry","decision":"allow"}
      {"id":"c","author":"Cy","created":"2026-03-03T10:00:00Z","text":"The pier is closed"}
      """;

  @TempDir Path folder;

  private final CommandRun run = new CommandRun();

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void backtestsInATableAndAsJson() throws IOException {
    Path rules = file("r.yaml", RULES);
    Path past = file("past.jsonl", PAST);
    assertThat(run.exit("rules", "backtest", rules, past)).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("3 comments, 2 decided by people (1 acted on); rules fire on 2")
        .containsPattern("watches +hold +2 +0 +2 \\(100%\\) +1 +1 +0 +50% \\[9%–91%\\]")
        .contains("Slowest, each rule alone on a sample: watches ");
    CommandRun json = new CommandRun();
    json.exit("rules", "backtest", rules, past, "--active", rules, "--json");
    assertThat(json.out())
        .contains("\"new\":0,\"lost\":0")
        .contains("\"precision\":{\"value\":0.5,");
  }

  @Test
  void goesOnAfterABadLine() throws IOException {
    Path past =
        file("past.jsonl", PAST + "{\"id\":\"d\"}\n" + PAST.lines().findFirst().orElseThrow());
    assertThat(run.exit("rules", "backtest", file("r.yaml", RULES), past))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).startsWith("4 comments");
    assertThat(run.err()).contains("past.jsonl:4:").contains("text");
  }

  @Test
  void saysWhatChangedAndForWhichComments() throws IOException {
    Path now = file("now.yaml", RULES.replace("[watches]", "[watches, pier]"));
    Path old = file("old.yaml", RULES);
    run.exit("rules", "diff", old, now, "--on", file("past.jsonl", PAST));
    assertThat(run.out())
        .contains("watches (means something else now):\n  when.text.word: added pier")
        .contains("1 of 3 comments come to something else.")
        .contains("  c “The pier is closed”");
  }

  @Test
  void reportsShadowsSinceATime() throws IOException {
    Path past = file("past.jsonl", PAST);
    Path rules = file("r.yaml", RULES);
    run.exit("rules", "shadow-report", rules, past, "--since", "2026-03-02");
    assertThat(run.out()).startsWith("2 comments").contains("watches: would hold 1 (50%)");
    CommandRun bad = new CommandRun();
    assertThat(bad.exit("rules", "shadow-report", rules, past, "--since", "soon"))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void importsRulesThatLoad() throws IOException {
    Path automod =
        file(
            "automod.yaml",
            "---\nbody: [watches]\naction: remove\n---\ntitle: [x]\naction: remove\n");
    Path out = folder.resolve("ours.yaml");
    assertThat(run.exit("rules", "import-automod", automod, "--out", out)).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("1 rule of ours").contains("line 5: rule 2, title");
    assertThat(new CommandRun().exit("rules", "lint", out)).isEqualTo(ExitCode.DONE);
    CommandRun broken = new CommandRun();
    assertThat(broken.exit("rules", "import-automod", file("x.yaml", "a: [b")))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(broken.err()).contains("x.yaml:");
  }
}
