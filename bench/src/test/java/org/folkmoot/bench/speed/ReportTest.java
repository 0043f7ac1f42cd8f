package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private final SpeedTable.Row row = new SpeedTable.Row("folkmoot", 1, List.of(10.0), 0, 2);

  private final Report report =
      new Report(
          SpeedPath.PHRASES,
          LocalDate.of(2026, 3, 1),
          "java -jar it.jar",
          new CommentCorpus("one comment", List.of("a word")),
          Map.of("1000 phrases", SpeedTable.of(List.of(row), "folkmoot")));

  @Test
  void holdsAllThatIsNeededToRepeatIt() {
    assertThat(report.markdown())
        .startsWith("# Speed: phrases, 2026-03-01\n\n")
        .doesNotContain("${")
        .contains("CPU ", "JVM " + Runtime.version(), "JMH 1.", "OpenNLP 2.")
        .contains("```\njava -jar it.jar\n```\n\none comment: 6 bytes")
        .contains("\n## 1000 phrases\n\n| | MB a CPU-second |")
        .contains("| folkmoot | 100 |");
  }

  @Test
  void isWrittenUnderItsDateAndPath(@TempDir Path folder) throws IOException {
    Path written = report.write(folder.resolve("new"));
    assertThat(written).hasFileName("2026-03-01-phrases.md");
    assertThat(Files.readString(written)).isEqualTo(report.markdown());
  }

  @Test
  void namesTheProcessorWhereTheSystemDoes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cpuinfo");
    Files.writeString(file, "processor\t: 0\nmodel name\t: Some CPU\nmodel name\t: Some CPU\n");
    assertThat(Machine.processor(file)).contains("Some CPU");
    assertThat(Machine.processor(folder.resolve("nowhere"))).isEmpty();
  }
}
