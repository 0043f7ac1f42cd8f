package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private final CommandRun run = new CommandRun();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "analyze",
        "analyze a --format xml",
        "analyze a --fail-on HIGH",
        "analyze a --color pink",
        "analyze a --no-such-option"
      })
  void endsWithTwoWhereTheCommandLineIsWrong(String line) {
    assertThat(run.exit((Object[]) line.split(" ", -1))).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("Try 'folkmoot");
  }

  @Test
  void namesTheChoicesWhereNoneWasMade() {
    assertThat(run.exit("analyze", "a", "--format", "xml")).isEqualTo(2);
    assertThat(run.err()).contains("'xml' is none of text, json, jsonl, html");
  }

  @Test
  void endsWithTwoWithoutACommand() {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("folkmoot analyze FILE");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run.exit("--version")).isZero();
    assertThat(run.out()).startsWith("folkmoot ");
  }

  @Test
  void listsItsCommands() {
    assertThat(run.exit("--help")).isZero();
    assertThat(run.out()).contains("analyze");
  }

  @Test
  void explainsItsExitCodes() {
    assertThat(run.exit("analyze", "--help")).isZero();
    assertThat(run.out()).contains("Exit codes:", "  3   an input cannot be read");
  }

  @Test
  void takesAFileWhoseNameBeginsWithAnAtSignForAFile() {
    assertThat(run.exit("analyze", "@none")).isEqualTo(4);
    assertThat(run.err()).contains("@none: no such file");
  }

  /** The one test that goes all the way through the library. */
  @Test
  void findsACopyOfAKnownText(@TempDir Path folder) throws IOException {
    String pasted =
        "The council promised in public that the north pier would keep its evening ferry, and every"
            + " word of that promise was broken before the winter began.";
    Path known = Files.writeString(folder.resolve("leaflet.txt"), pasted);
    StringWriter messages = new StringWriter();
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    InputStream input =
        new ByteArrayInputStream(CommandRun.thread("t1", pasted).getBytes(StandardCharsets.UTF_8));
    Terminal terminal =
        new Terminal(input, results, new PrintWriter(messages), false, false, 100, false);
    int code =
        Main.run(
            terminal,
            Main::analyzer,
            "analyze",
            "-",
            "--known",
            known.toString(),
            "--fail-on",
            "review");
    assertThat(results.toString(StandardCharsets.UTF_8)).contains("copypasta", "leaflet.txt");
    assertThat(code).as(messages.toString()).isEqualTo(1);
  }
}
