package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.memory.LogStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

  private static final String PASTE =
      "Those islands were promised to the fishermen of the northern harbour in writing, and every"
          + " minister since then has sworn that the promise would be kept, until today.";

  private static final String ALLOWED =
      "\"flags\":[],\"decision\":{\"comment\":\"%s\",\"action\":\"allow\",\"rule\":\"no-flag\",\"why\":"
          + "\"No automatic check found anything in this comment.\"}}";

  @TempDir Path folder;

  private final CommandRun run = new CommandRun();

  private static String line(String id, String thread, String author, String text) {
    return "{\"id\":\"%s\",\"thread\":\"%s\",\"author\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, thread, author, text);
  }

  private static String changed(String operation, String id, String text) {
    return "{\"op\":\"%s\",\"id\":\"%s\",\"text\":\"%s\"}".formatted(operation, id, text);
  }

  private static String allowed(String id) {
    return "{\"id\":\"" + id + "\"," + ALLOWED.formatted(id);
  }

  private List<String> out() {
    return run.out().lines().toList();
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  @Test
  void answersEachLineInOrder() {
    run.input(
        lines(
            line("a", "t1", "ann", PASTE),
            line("b", "t1", "ben", "I agree."),
            line("c", "t2", "cat", PASTE)));
    assertThat(run.exit("screen")).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(out()).hasSize(3);
    assertThat(out().subList(0, 2)).containsExactly(allowed("a"), allowed("b"));
    assertThat(out().get(2))
        .startsWith("{\"id\":\"c\",\"flags\":[{\"id\":\"f-")
        .contains("\"kind\":\"copypasta\",\"comment\":\"c\"")
        .contains(
            "\"cluster\":{\"id\":\"d-", "\"size\":2,\"authors\":2,\"first\":{\"comment\":\"a\"")
        .contains(
            "\"decision\":{\"comment\":\"c\",\"action\":\"queue\",\"rule\":\"severity-review\"");
  }

  @Test
  void changesAndDeletes() {
    run.input(
        lines(
            line("a", "t1", "ann", PASTE),
            changed("edit", "a", "Nothing to see here any more."),
            line("b", "t2", "ben", PASTE),
            "{\"op\":\"delete\",\"id\":\"b\"}",
            "{\"op\":\"delete\",\"id\":\"never\",\"text\":null}",
            line("c", "t3", "cat", PASTE),
            line("b", "t2", "ben", "Again, and another text.")));
    assertThat(run.exit("screen")).isEqualTo(ExitCode.DONE);
    assertThat(out())
        .containsExactly(
            allowed("a"),
            allowed("a"),
            allowed("b"),
            "{\"id\":\"b\",\"flags\":[]}",
            "{\"id\":\"never\",\"flags\":[]}",
            allowed("c"),
            allowed("b"));
  }

  @Test
  void saysWhichLinesAreBadAndGoesOn() throws IOException {
    Path file = folder.resolve("stream.jsonl");
    Files.write(
        file,
        lines(line("a", "t", "ann", "x"), "", "{\"id\":\"b\"", "{\"id\":\"b\"}", "{\"text\":\"x\"}")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(run.exit("screen", file)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out()).hasSize(5);
    assertThat(out().get(0)).isEqualTo(allowed("a"));
    assertThat(out().get(1)).startsWith("{\"line\":2,\"error\":\"" + file + ":2:");
    assertThat(out().get(2)).contains(":3:", "expected JSON, found the end of the input");
    assertThat(out().get(3)).contains("expected a text as text of b, found no such field");
    assertThat(out().get(4)).contains("expected a text as id of a comment, found no such field");
  }

  @Test
  void refusesWhatAFieldCannotBe() {
    run.input(
        lines(
            "{\"id\":\"article\",\"text\":\"x\"}",
            "{\"op\":\"drop\",\"id\":\"b\",\"text\":\"x\"}",
            "{\"id\":\"b\",\"text\":\"x\",\"created\":\"yesterday\"}",
            "{\"id\":\"b\",\"text\":\"x\",\"replyTo\":7}",
            "[]",
            changed("edit", "b", "x"),
            line("a", "t", "ann", "x"),
            line("a", "t", "ann", "x"),
            "{\"id\":\"d\",\"text\":\"x\",\"more\":{\"y\":[1]},\"replyTo\":null}\r"));
    assertThat(run.exit("screen")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out()).hasSize(9);
    assertThat(out().get(0)).contains("an id that is neither empty nor");
    assertThat(out().get(1)).contains("as op, found");
    assertThat(out().get(2)).contains("expected an ISO-8601 time");
    assertThat(out().get(3)).contains("expected a text as replyTo, found the number 7");
    assertThat(out().get(4)).contains("expected an object as a line, found an array");
    assertThat(out().get(5)).contains("{\"line\":6,", "comment id 'b' must have come before");
    assertThat(out().get(7)).contains("{\"line\":8,", "comment id 'a' has come before");
    assertThat(out().get(8)).isEqualTo(allowed("d"));
  }

  @Test
  void takesBytesOfEverySort() {
    byte[] bytes =
        ("\uFEFF"
                + line("a", "t", "ann", "x")
                + "\n{\"id\":\"b\",\"text\":\"?\"}\n"
                + "{\"id\":\"\\ud800\",\"text\":\"\\udc00 x\"}")
            .getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;
    run.input(new ByteArrayInputStream(bytes));
    assertThat(run.exit("screen", "-")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out())
        .containsExactly(
            allowed("a"),
            "{\"line\":2,\"error\":\"stdin:2:1: expected UTF-8 text, found other bytes\"}",
            allowed("\\uD800"));
  }

  @Test
  void refusesALineThatIsTooLongAndLosesNoOther() {
    String large = "x".repeat(LineStream.LIMITS.maxCharacters());
    run.input(
        lines(
            line("a", "t", "ann", "x"),
            line("b", "t", "ann", large),
            large + large + large + large,
            line("c", "t", "ann", "x".repeat(1_000_000))));
    assertThat(run.exit("screen")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out()).hasSize(4);
    assertThat(out().subList(1, 3))
        .allMatch(line -> line.contains("expected at most 16000000 characters in a line"));
    assertThat(out().get(3)).isEqualTo(allowed("c"));
  }

  @Test
  void remembersInAFolder() {
    Path index = folder.resolve("index");
    run.input(lines(line("a", "t1", "ann", PASTE), line("b", "t2", "ben", PASTE)));
    assertThat(run.exit("screen", "--index", index, "--sync")).isEqualTo(ExitCode.DONE);
    CommandRun later = new CommandRun();
    later.input(
        lines(
            line("b", "t2", "ben", PASTE),
            line("b", "t2", "ben", "Another text."),
            line("c", "t3", "cat", PASTE)));
    assertThat(later.exit("screen", "--index", index)).isEqualTo(ExitCode.BAD_INPUT);
    List<String> answers = later.out().lines().toList();
    assertThat(answers.get(0)).isEqualTo(out().get(1));
    assertThat(answers.get(1)).contains("comment id 'b' has come before");
    assertThat(answers.get(2)).contains("\"size\":3,\"authors\":3,\"first\":{\"comment\":\"a\"");
  }

  @Test
  void knowsTextsThatArePassedAround() throws IOException {
    Path known = Files.writeString(folder.resolve("promise.txt"), PASTE);
    run.input(lines(line("a", "t1", "ann", PASTE)));
    assertThat(run.exit("screen", "--known", known)).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("This comment repeats the known text 'promise.txt'");
  }

  @Test
  void saysInOneLineWhyAFolderCannotBeUsed() throws IOException {
    Path index = folder.resolve("index");
    String lines = lines(line("a", "t1", "ann", PASTE));
    try (LogStore used = LogStore.open(index)) {
      assertThat(used.nextNumber()).isZero();
      run.input(lines);
      assertThat(run.exit("screen", "--index", index)).isEqualTo(ExitCode.FAILED);
    }
    assertThat(run.err()).contains("expected a store that is not in use").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(new CommandRun().input(lines).exit("screen", "--index", index)).isZero();
    damage(index);
    CommandRun damaged = new CommandRun();
    assertThat(damaged.input(lines).exit("screen", "--index", index)).isEqualTo(ExitCode.FAILED);
    assertThat(damaged.err()).contains("expected").doesNotContain("unforeseen").hasLineCount(1);
    CommandRun file = new CommandRun();
    Path plain = Files.writeString(folder.resolve("plain"), "x");
    assertThat(file.input(lines).exit("screen", "--index", plain)).isEqualTo(ExitCode.FAILED);
    assertThat(file.err()).contains("is a file where a folder is needed").hasLineCount(1);
  }

  private static void damage(Path index) throws IOException {
    try (var files = Files.list(index)) {
      Path log = files.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(log);
      bytes[bytes.length / 2] ^= 1;
      Files.write(log, bytes);
    }
  }

  @Test
  void isMisusedWhereSyncHasNoFolder() {
    assertThat(run.exit("screen", "--sync")).isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("screen", "a", "b")).isEqualTo(ExitCode.USAGE);
    assertThat(run.exit("screen", folder.resolve("none"))).isEqualTo(ExitCode.FAILED);
    assertThat(run.exit("screen", folder)).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void comparesPairs() {
    run.input(
        lines(
            "{\"id\":\"p1\",\"a\":\"" + PASTE + "\",\"b\":\"" + PASTE + "\"}",
            "{\"id\":\"p2\",\"a\":\"" + PASTE + "\",\"b\":\"I agree.\",\"label\":1}",
            "{\"id\":\"p3\",\"a\":\"x\"}"));
    assertThat(run.exit("compare")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out()).hasSize(3);
    assertThat(out().get(0))
        .matches(
            "\\{\"id\":\"p1\",\"score\":0\\.\\d+,\"verdict\":\"same\",\"spans\":\\[\\{\"a\":"
                + "\\{\"start\":0,\"end\":\\d+},\"b\":\\{\"start\":0,\"end\":\\d+}}]}");
    assertThat(out().get(1))
        .isEqualTo("{\"id\":\"p2\",\"score\":0.0,\"verdict\":\"different\",\"spans\":[]}");
    assertThat(out().get(2))
        .isEqualTo(
            "{\"line\":3,\"error\":\"stdin:3:1: expected a text as b of p3, found no such field\"}");
  }
}
