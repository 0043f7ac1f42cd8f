package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it screens, started again, and goes on as if nothing had been. */
class ScreenKillTest {

  private static final String WORDS =
      "harbour minister fisherman promise island council writing northern tribunal evening lantern";

  private final Random random = new Random(11);
  private final List<String> lines = lines();

  @TempDir Path folder;

  private List<String> lines() {
    List<String> made = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = texts.isEmpty() || random.nextInt(3) > 0 ? text() : texts.get(i / 2);
      texts.add(text);
      made.add(line(i, text));
    }
    return made;
  }

  private String line(int i, String text) {
    String fields = "\"author\":\"u%d\",\"thread\":\"t%d\"".formatted(i % 7, i % 5);
    return switch (i % 10) {
      case 7 ->
          "{\"op\":\"edit\",\"id\":\"c%d\",\"text\":\"%s\",%s}".formatted(i - 2, text, fields);
      case 9 -> "{\"op\":\"delete\",\"id\":\"c%d\"}".formatted(i - 1);
      default -> "{\"id\":\"c%d\",\"text\":\"%s\",%s}".formatted(i, text, fields);
    };
  }

  private String text() {
    String[] words = WORDS.split(" ", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }

  @Test
  void fiveKillsChangeNoAnswer() throws Exception {
    assertThat(answersDespite(5)).isEqualTo(undisturbed());
  }

  @Test
  @Tag("slow")
  void fiftyKillsChangeNoAnswer() throws Exception {
    assertThat(answersDespite(50)).isEqualTo(undisturbed());
  }

  private List<String> undisturbed() {
    CommandRun run = new CommandRun().input(String.join("\n", lines));
    assertThat(run.exit("screen")).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("\"kind\":\"copypasta\"");
    return run.out().lines().toList();
  }

  private List<String> answersDespite(int kills) throws Exception {
    List<String> answers = new ArrayList<>();
    for (int kill = 0; kill < kills; kill++) {
      int enough = answers.size() + 1 + random.nextInt(Math.max(1, lines.size() / kills - 1));
      feed(answers, Math.min(enough, lines.size()));
    }
    feed(answers, lines.size());
    return answers;
  }

  /** Feeds all that is not answered yet and kills the program once so many are, or soon after. */
  private void feed(List<String> answers, int enough) throws Exception {
    Path output = Files.createTempFile(folder, "answers", ".jsonl");
    Process process = start(output);
    Thread feeder = new Thread(() -> write(process, lines.subList(answers.size(), lines.size())));
    feeder.start();
    if (enough < lines.size()) {
      while (process.isAlive() && answers.size() + whole(output).size() < enough) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(3), random.nextInt(999_999));
      process.destroyForcibly();
    }
    process.waitFor();
    feeder.join();
    answers.addAll(whole(output));
  }

  /** Half a line is no answer. */
  private static List<String> whole(Path output) throws IOException {
    String text = Files.readString(output);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static void write(Process process, List<String> rest) {
    try (OutputStream in = process.getOutputStream()) {
      for (String line : rest) {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
      }
    } catch (IOException e) {
      assertThat(e).hasMessageMatching(".*(Broken pipe|Stream closed).*");
    }
  }

  private Process start(Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "screen",
            "--index",
            folder.resolve("index").toString())
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
