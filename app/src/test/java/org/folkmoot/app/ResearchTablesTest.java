package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.write.ResearchTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResearchTablesTest {

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(name));
  }

  @Test
  void gathersAWholeFolderAndGoesOnPastABadFile() throws IOException {
    write("in/a/one.json", CommandRun.thread("t1", "HIGH words"));
    write("in/two.json", CommandRun.thread("t2", "=1+1, \\\"quoted\\\""));
    write("in/bad.json", "{");
    write("in/.hidden.json", "{");
    write("in/notes.md", "no thread");
    CommandRun run = new CommandRun();
    int exit =
        run.exit(
            "analyze", folder.resolve("in"), "--format", "tables", "--out", folder.resolve("out"));
    assertThat(exit).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("bad.json:1:").doesNotContain("hidden");
    assertThat(lines("replies.csv")).hasSize(3);
    assertThat(lines("replies.csv").get(1)).startsWith("t1,c1,ann,");
    assertThat(lines("flags.csv").get(1)).contains(",self-repetition,", ",high,0.9000,");
    assertThat(lines("flags.jsonl").get(0)).startsWith("{\"thread\":\"t1\",").contains("0.9");
    assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/*.tmp");
  }

  @Test
  void saysWhatEveryColumnMeans() throws IOException {
    write("in.json", CommandRun.thread("t1", "words"));
    new CommandRun()
        .exit(
            "analyze",
            folder.resolve("in.json"),
            "--format",
            "tables",
            "--out",
            folder.resolve("out"));
    String codebook = Files.readString(folder.resolve("out/codebook.md"));
    for (ResearchTable table : ResearchTable.values()) {
      assertThat(lines(table.fileName() + ".csv").get(0))
          .isEqualTo(String.join(",", table.columns()));
      table.columns().forEach(column -> assertThat(codebook).contains("| `" + column + "` |"));
    }
  }

  @Test
  void needsAFolder() throws IOException {
    write("in.json", CommandRun.thread("t1", "words"));
    Path in = folder.resolve("in.json");
    assertThat(new CommandRun().exit("analyze", in, "--format", "tables"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(new CommandRun().exit("analyze", in, "--format", "tables", "--out", in))
        .isEqualTo(ExitCode.USAGE);
  }
}
