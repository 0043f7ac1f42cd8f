package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what comes out. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final String FENCE = "```";

  /** The text of each fenced block, its language first. */
  private static List<String> blocks() throws IOException {
    String[] parts = Files.readString(ROOT.resolve("README.md")).split(FENCE, -1);
    List<String> blocks = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      blocks.add(parts[i]);
    }
    return blocks;
  }

  @Test
  void showsTheCommandAndItsOutputByLineTwenty() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
    assertThat(lines.subList(0, 20)).anyMatch(line -> line.startsWith("$ ./folkmoot analyze"));
    List<String> shown = blocks().get(0).strip().lines().toList();
    String[] words = shown.get(0).substring("$ ./folkmoot ".length()).split(" ", -1);
    String printed = output(words[0], ROOT.resolve(words[1]).toString());
    int from = 0;
    for (String line : shown.subList(1, shown.size())) {
      if (!line.equals("…")) {
        int at = printed.indexOf(line, from);
        assertThat(at).as("'%s' in%n%s", line, printed).isNotNegative();
        from = at + line.length();
      }
    }
  }

  private static String output(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter messages = new PrintWriter(new StringWriter());
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), out, messages, false, false, 100, true);
    assertThat(Main.run(terminal, Main::analyzer, arguments)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theJavaExamplesCompileAndPrintWhatTheySay(@TempDir Path folder) throws Exception {
    List<String> blocks = blocks();
    int examples = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).startsWith("java\n")) {
        String code = blocks.get(i).substring("java".length());
        assertThat(printedBy(code, folder))
            .isEqualToNormalizingNewlines(blocks.get(i + 1).substring(1));
        examples++;
      }
    }
    assertThat(examples).isEqualTo(3);
  }

  @Test
  void theRuleLoadsAndItsTestsPass(@TempDir Path folder) throws IOException {
    String rules =
        blocks().stream().filter(block -> block.startsWith("yaml\n")).findFirst().orElseThrow();
    Path file = folder.resolve("house.yaml");
    Files.writeString(file, rules.substring("yaml\n".length()));
    assertThat(output("rules", "lint", file.toString())).contains("0 errors, 0 warnings");
    assertThat(output("rules", "test", file.toString())).contains("2 tests, 0 failed");
  }

  private static String printedBy(String code, Path folder) throws Exception {
    Path source = folder.resolve("Example.java");
    String imports =
        "import java.util.List; import org.folkmoot.*; import org.folkmoot.analysis.*;"
            + " import org.folkmoot.argument.*; import org.folkmoot.flag.*; import org.folkmoot.thread.*;";
    Files.writeString(
        source,
        imports + " public class Example implements Runnable { public void run() {" + code + "}}");
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(failed).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      ((Runnable) loader.loadClass("Example").getDeclaredConstructor().newInstance()).run();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
