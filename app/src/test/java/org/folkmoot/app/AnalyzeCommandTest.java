package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.copypasta.KnownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeCommandTest {

  private static final Path SEED = Path.of("../seeds/000_f59c536e491a631b.txt");

  private final CommandRun run = new CommandRun();

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path thread(String id, String text) throws IOException {
    return file(id + ".json", CommandRun.thread(id, text));
  }

  private List<String> written(Path in) throws IOException {
    try (Stream<Path> files = Files.walk(in)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> in.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void showsASummaryAndSaysWhereToSeeMore() throws IOException {
    assertThat(run.exit("analyze", thread("t1", "It is so."))).isZero();
    assertThat(run.out()).contains("t1", "1 comment by 1 author", "NO FLAGS", "--out DIR");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void writesReportAndAnalysisIntoAFolderBesideTheSummary() throws IOException {
    Path out = folder.resolve("new/out");
    assertThat(run.exit("analyze", thread("t1", "It is so."), "--out", out)).isZero();
    assertThat(run.out()).contains("NO FLAGS", "report.html");
    assertThat(written(out)).containsExactly("analysis.json", "report.html");
  }

  @ParameterizedTest
  @CsvSource({
    "text,  NO FLAGS",
    "json,  '\"schema\": \"folkmoot/analysis/1\"'",
    "jsonl, '{\"schema\":\"folkmoot/analysis/1\"'",
    "html,  <!DOCTYPE html>"
  })
  void writesEachFormatToStandardOutput(String format, String sign) throws IOException {
    assertThat(run.exit("analyze", thread("t1", "It is so."), "--format", format)).isZero();
    assertThat(run.out()).contains(sign);
  }

  @Test
  void writesOneFileWhereAFormatIsNamed() throws IOException {
    Path sub = folder.resolve("sub");
    Path out = sub.resolve("result.json");
    assertThat(run.exit("analyze", thread("t1", "x"), "--format", "json", "--out", out)).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(written(sub)).containsExactly("result.json");
    assertThat(out).content().startsWith("{").endsWith("}\n");
  }

  @Test
  void writesIntoAFolderThatIsThereUnderTheFormatsOwnName() throws IOException {
    Path out = Files.createDirectory(folder.resolve("there"));
    assertThat(run.exit("analyze", thread("t1", "x"), "--format", "html", "--out", out)).isZero();
    assertThat(written(out)).containsExactly("report.html");
  }

  @Test
  void readsStandardInput() {
    run.input(CommandRun.thread("piped", "It is so."));
    assertThat(run.exit("analyze", "-", "--format", "jsonl")).isZero();
    assertThat(run.out()).contains("\"thread\":\"piped\"");
  }

  @Test
  void readsStandardInputOnlyOnce() {
    assertThat(run.exit("analyze", "-", "-", "--format", "jsonl")).isEqualTo(2);
  }

  @Test
  void writesSeveralInputsAsOneLineEach() throws IOException {
    Path one = thread("t1", "x");
    Path two = thread("t2", "y");
    assertThat(run.exit("analyze", one, two, "--format", "jsonl")).isZero();
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"schema\""));
  }

  @Test
  void writesTheThreadsOfOneFileAsOneLineEach() throws IOException {
    Path two = file("t.jsonl", CommandRun.thread("a", "x") + "\n" + CommandRun.thread("b", "y"));
    assertThat(run.exit("analyze", two, "--format", "jsonl")).isZero();
    assertThat(run.out().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void refusesSeveralThreadsInAFormatThatHoldsOne(String format) throws IOException {
    Path two = file("t.jsonl", CommandRun.thread("a", "x") + "\n" + CommandRun.thread("b", "y"));
    assertThat(run.exit("analyze", two, "--format", format)).isEqualTo(2);
    assertThat(run.exit("analyze", thread("t1", "x"), two, "--format", format)).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("several inputs or threads need --format jsonl, or a folder");
  }

  @Test
  void givesEachThreadAFolderOfItsOwn() throws IOException {
    Path out = folder.resolve("out");
    assertThat(run.exit("analyze", thread("t1", "x"), thread("t2", "HIGH"), "--out", out)).isZero();
    assertThat(written(out))
        .containsExactly(
            "t1/analysis.json", "t1/report.html", "t2/analysis.json", "t2/report.html");
    assertThat(run.out()).contains("no flags").contains("1 flag, the most severe is high");
  }

  @Test
  void givesEachThreadAFileWhereAFormatIsNamed() throws IOException {
    Path out = folder.resolve("out");
    Path one = thread("t1", "x");
    Path two = thread("t2", "y");
    assertThat(run.exit("analyze", one, two, "--format", "html", "--out", out)).isZero();
    assertThat(written(out)).containsExactly("t1.html", "t2.html");
  }

  @Test
  void neverLeavesTheFolderWhateverAThreadIsCalled() throws IOException {
    Path out = folder.resolve("deep/er/out");
    String threads =
        Stream.of("../../../escaped", "/etc/x", "..", "a/b", "CON", "A", "a", "", "a\\u0000b")
            .map(id -> CommandRun.thread(id, "x"))
            .reduce("", (all, thread) -> all + thread + "\n");
    assertThat(run.exit("analyze", file("t.jsonl", threads), "--out", out, "--format", "json"))
        .as(run.err())
        .isZero();
    assertThat(written(out)).hasSize(9).allMatch(name -> name.matches("[A-Za-z0-9_.-]+\\.json"));
    assertThat(written(folder)).hasSize(10);
  }

  @Test
  void refusesAFileWhereAFolderIsNeeded() throws IOException {
    Path taken = file("taken", "x");
    assertThat(run.exit("analyze", thread("t1", "x"), "--out", taken)).isEqualTo(2);
    assertThat(run.err()).contains("is a file");
    assertThat(taken).hasContent("x");
  }

  @ParameterizedTest
  @CsvSource({
    "info, INFO, 1",
    "review, INFO, 0",
    "review, REVIEW, 1",
    "high, REVIEW, 0",
    "high, HIGH, 1"
  })
  void failsOnFlagsThatAreSevereEnough(String least, String severity, int code) throws IOException {
    Path thread = thread("t1", "It is " + severity);
    assertThat(run.exit("analyze", thread, "--fail-on", least)).isEqualTo(code);
    assertThat(run.out()).contains("FLAGS (1)");
  }

  @Test
  void doesAllOtherInputsWhereOneIsBad() throws IOException {
    Path bad = file("bad.json", "{\"comments\":[{\"text\":1}]}");
    Path good = thread("t1", "x");
    assertThat(run.exit("analyze", bad, good, "--format", "jsonl", "--fail-on", "info"))
        .isEqualTo(3);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains(bad + ":1:");
  }

  @Test
  void doesAllOtherLinesWhereOneIsBad() throws IOException {
    String lines = CommandRun.thread("a", "x") + "\n{oops}\n" + CommandRun.thread("b", "y");
    assertThat(run.exit("analyze", file("t.jsonl", lines), "--format", "jsonl")).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("t.jsonl:2:");
  }

  @Test
  void endsWithFourWhereAFileIsMissing() throws IOException {
    assertThat(run.exit("analyze", folder.resolve("none"), thread("t", "x"), "--format", "jsonl"))
        .isEqualTo(4);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("none: no such file or folder");
  }

  @Test
  void endsWithFourWhereAFolderIsNamedAsInput() {
    assertThat(run.exit("analyze", folder)).isEqualTo(4);
    assertThat(run.err()).contains("is a folder");
  }

  @ParameterizedTest
  @CsvSource({
    "overflow the stack, nested too deeply",
    "fill the memory, out of memory",
    "break the program, 'unforeseen: IllegalStateException: broken<U+001B>[2J'"
  })
  void saysInOneLineWhatFailed(String text, String sentence) throws IOException {
    assertThat(run.exit("analyze", thread("t1", text))).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1).first().asString().contains(sentence);
  }

  @Test
  void showsWhereItFailedWhenAsked() throws IOException {
    assertThat(run.exit("analyze", thread("t1", "break the program"), "--verbose")).isEqualTo(4);
    assertThat(run.err()).contains("\tat " + CommandRun.class.getName());
  }

  @Test
  void leavesNoFileWhereTheAnalysisFailed() throws IOException {
    Path out = folder.resolve("out.json");
    Path thread = thread("t1", "break the program");
    assertThat(run.exit("analyze", thread, "--format", "json", "--out", out)).isEqualTo(4);
    assertThat(out).doesNotExist();
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    run.results(new ResultStream(failing("Broken pipe")));
    assertThat(run.exit("analyze", thread("t1", "x"), "--format", "jsonl")).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysWhenResultsCannotBeWritten() throws IOException {
    run.results(new ResultStream(failing("No space left on device")));
    assertThat(run.exit("analyze", thread("t1", "x"))).isEqualTo(4);
    assertThat(run.err().lines())
        .containsExactly("folkmoot: standard output: No space left on device");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int character) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void takesKnownTextsFromFilesAndFolders() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("b.txt"), "two");
    Files.writeString(texts.resolve("a.txt"), "\uFEFFone");
    Files.writeString(texts.resolve("notes.md"), "none");
    Path single = file("c.text", "three");
    Path thread = thread("t1", "x");
    assertThat(run.exit("analyze", thread, "--known", texts, "--known", single)).isZero();
    assertThat(run.known())
        .containsExactly(
            new KnownText("a.txt", null, "one"),
            new KnownText("b.txt", null, "two"),
            new KnownText("c.text", null, "three"));
  }

  @Test
  void refusesKnownTextsThatAreNoText() throws IOException {
    Path bytes = Files.write(folder.resolve("k.txt"), new byte[] {(byte) 0xC3, 'x'});
    assertThat(run.exit("analyze", thread("t1", "x"), "--known", bytes)).isEqualTo(3);
    assertThat(run.err()).contains("k.txt:1:1: expected UTF-8 text");
  }

  @Test
  void repairsOnlyWhenAsked() throws IOException {
    Path twice =
        file(
            "t.json",
            "{\"comments\":[{\"id\":\"c\",\"text\":\"x\"},{\"id\":\"c\",\"text\":\"y\"}]}");
    assertThat(run.exit("analyze", twice)).isEqualTo(3);
    assertThat(run.exit("analyze", twice, "--lenient")).isZero();
  }

  @Test
  void readsAnInputAsWhatTheUserSaysItIs() throws IOException {
    Path page = file("t.json", Files.readString(SEED));
    assertThat(run.exit("analyze", page)).isEqualTo(3);
    assertThat(run.exit("analyze", page, "--input", "page")).isZero();
  }

  @Test
  void coloursOnlyATerminal() throws IOException {
    Path thread = thread("t1", "HIGH");
    assertThat(coloured(new CommandRun(), thread)).isFalse();
    assertThat(coloured(new CommandRun().onTerminal(), thread)).isTrue();
    assertThat(coloured(new CommandRun().onTerminal().withoutColour(), thread)).isFalse();
    assertThat(coloured(new CommandRun().onTerminal(), thread, "--color", "never")).isFalse();
    assertThat(coloured(new CommandRun(), thread, "--color", "always")).isTrue();
  }

  private static boolean coloured(CommandRun run, Object... arguments) {
    Object[] all = Stream.concat(Stream.of("analyze"), Stream.of(arguments)).toArray();
    assertThat(run.exit(all)).isZero();
    return run.out().contains("\u001B[");
  }

  @Test
  void showsProgressOnATerminalUnlessToldNotTo() throws IOException {
    Path one = thread("t1", "x");
    Path two = thread("t2", "y");
    run.onTerminal();
    assertThat(run.exit("analyze", one, two, "--format", "jsonl", "--quiet")).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.exit("analyze", one, two, "--format", "jsonl")).isZero();
    assertThat(run.err()).contains("1 of 2 done, now ").endsWith("\r\u001B[K");
  }
}
