package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final String MAP = "[quiet]: Trams are quiet.\n    - [squeal]: Rails squeal.\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void goesFromOneFormToTheNextAndBack() throws IOException {
    Path from = file("map.argdown", MAP);
    for (String format : new String[] {"aif", "xaif", "arguebuf", "graphml", "json", "argdown"}) {
      Path to = folder.resolve("as." + format);
      CommandRun run = new CommandRun();
      assertThat(run.exit("convert", from, "--to", format, "--out", to)).isEqualTo(ExitCode.DONE);
      assertThat(run.err()).isEmpty();
      from = to;
    }
    CommandRun run = new CommandRun();
    assertThat(run.exit("convert", from, "--to", "json")).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("\"Trams are quiet.\"", "\"id\": \"squeal\"", "\"type\": \"rebuttal\"")
        .contains("\"label\": \"out\"");
  }

  @Test
  void readsStandardInputAndSaysWhatIsLeftOut() {
    CommandRun run =
        new CommandRun()
            .input(
                "{\"nodes\":[{\"nodeID\":1,\"type\":\"I\",\"text\":\"A\"},"
                    + "{\"nodeID\":2,\"type\":\"PA\"}],\"edges\":[]}");
    assertThat(run.exit("convert", "-", "--to", "tgf")).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEqualTo("a1 1 “A”\n#\n");
    assertThat(run.err()).isEqualTo("folkmoot: 1 node of type \"PA\": left out\n");
  }

  @Test
  void convertsAbstractFrameworksIntoEachOther() throws IOException {
    Path facts = file("f.apx", "arg(a). arg(b).\natt(a,b). support(b,a).\n");
    CommandRun run = new CommandRun();
    assertThat(run.exit("convert", facts, "--to", "af")).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEqualTo("p af 2\n# 1 = a\n# 2 = b\n1 2\n# 2 supports 1\n");
    assertThat(run.err()).contains("1 supports: af has no form for them");
    CommandRun back = new CommandRun();
    back.exit("convert", file("f.af", run.out()), "--to", "tgf");
    assertThat(back.out()).isEqualTo("1\n2\n#\n1 2 attacks\n");
    assertThat(new CommandRun().exit("convert", facts, "--to", "aif")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    CommandRun run = new CommandRun();
    assertThat(run.exit("convert", file("x.txt", "hello"), "--to", "aif"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).startsWith("folkmoot: x.txt:1:1: expected an argument graph");
    assertThat(new CommandRun().exit("convert", folder.resolve("none"), "--to", "aif"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(new CommandRun().exit("convert", file("m.ad", MAP))).isEqualTo(ExitCode.USAGE);
    assertThat(new CommandRun().exit("convert", file("m.ad", MAP), "--to", "odd"))
        .isEqualTo(ExitCode.USAGE);
  }
}
