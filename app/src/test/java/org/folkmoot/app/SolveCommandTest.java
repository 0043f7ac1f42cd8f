package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {

  private static final String DIAMOND =
      "arg(pacifist). arg(hawk).\natt(pacifist,hawk).\natt(hawk,pacifist).\n";

  @TempDir Path folder;

  private final CommandRun run = new CommandRun();

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void listsExtensionsByTheNamesOfTheFile() throws IOException {
    Path chain = file("chain.af", "p af 11\n1 2\n2 3\n");
    int exit = run.exit("solve", file("diamond.apx", DIAMOND), chain, "--semantics", "preferred");
    assertThat(exit).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .isEqualTo(
            "{\"file\":\"diamond.apx\",\"semantics\":\"preferred\",\"extensions\":[[\"hawk\"],[\"pacifist\"]]}\n"
                + "{\"file\":\"chain.af\",\"semantics\":\"preferred\",\"extensions\":"
                + "[[\"1\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]]}\n");
  }

  @Test
  void saysWhetherAnArgumentIsAccepted() throws IOException {
    Path diamond = file("diamond.apx", DIAMOND);
    run.exit(
        "solve", diamond, "--semantics", "stable", "--task", "credulous", "--argument", "hawk");
    assertThat(run.out()).contains("\"accepted\":true,\"certificate\":[\"hawk\"]");
    CommandRun other = new CommandRun();
    other.exit(
        "solve", diamond, "--semantics", "stable", "--task", "sceptical", "--argument", "hawk");
    assertThat(other.out()).contains("\"accepted\":false,\"certificate\":[\"pacifist\"]");
    CommandRun one = new CommandRun();
    one.exit("solve", file("self.tgf", "a\n#\na a\n"), "--semantics", "stable", "--task", "one");
    assertThat(one.out()).contains("\"extensions\":[]");
  }

  @Test
  void saysWhenItDoesNotKnow() throws IOException {
    StringBuilder pairs = new StringBuilder("p af 60\n");
    for (int a = 1; a < 60; a += 2) {
      pairs.append(a).append(' ').append(a + 1).append('\n');
      pairs.append(a + 1).append(' ').append(a).append('\n');
    }
    int exit = run.exit("solve", file("pairs.af", pairs.toString()), "--semantics", "stable");
    assertThat(exit).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("\"unknown\":\"budget\"");
  }

  @Test
  void doesTheOtherFilesWhereOneIsBad() throws IOException {
    Path bad = file("bad.apx", "arg(a).\natt(a,b).\n");
    int exit = run.exit("solve", bad, file("diamond.apx", DIAMOND), "--semantics", "grounded");
    assertThat(exit).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("bad.apx:2:1: expected an argument of the framework")
        .hasLineCount(1);
    assertThat(run.out()).contains("\"extensions\":[[]]").hasLineCount(1);
  }

  @Test
  void refusesWhatDoesNotFit() throws IOException {
    Path diamond = file("diamond.apx", DIAMOND);
    assertThat(run.exit("solve", diamond)).isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("solve", diamond, "--semantics", "robust")).isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("solve", diamond, "--semantics", "stable", "--task", "sceptical"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("solve", diamond, "--semantics", "stable", "--argument", "hawk"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("solve", diamond, "--semantics", "stable", "--budget", "0"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            run.exit(
                "solve",
                diamond,
                "--semantics",
                "stable",
                "--task",
                "credulous",
                "--argument",
                "x"))
        .isEqualTo(ExitCode.BAD_INPUT);
  }
}
