package org.folkmoot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are really killed, anywhere in a stream, and what is found afterwards. */
class LogKillTest {

  private static final long SEED = 77;
  private static final int LENGTH = 80;
  private static final int AT_ONCE = 2;

  private final StreamScript script = new StreamScript(SEED, LENGTH);

  @TempDir Path folder;

  @Test
  void fiftyKillsLoseNothingThatWasAcknowledged() throws Exception {
    kill(50);
  }

  @Test
  @Tag("slow")
  void twoHundredKillsLoseNothingThatWasAcknowledged() throws Exception {
    kill(200);
  }

  @Test
  void aRunThatIsNotKilledIsWhole() throws Exception {
    Run run = run(folder.resolve("whole"), Long.MAX_VALUE);
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).hasSize(LENGTH);
    assertThat(Folders.reopened(folder.resolve("whole"))).isEqualTo(script.state(LENGTH));
  }

  @Test
  void anotherProcessIsToldThatTheFolderIsInUse() throws Exception {
    try (LogStore store = LogStore.open(folder.resolve("used"))) {
      Run run = run(folder.resolve("used"), Long.MAX_VALUE);
      assertThat(run.lines())
          .singleElement()
          .asString()
          .endsWith("expected a store that is not in use, found one that another process uses");
      assertThat(run.exit()).isEqualTo(KilledStream.REFUSED);
      script.run(0, store);
    }
  }

  /** Spread evenly over all that a whole run does to the disk. */
  private void kill(int times) throws Exception {
    long all = HaltingStore.measure(folder.resolve("all"), StreamScript.OPTIONS, script::runAll);
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> kills = new ArrayList<>();
      for (int i = 1; i <= times; i++) {
        long count = all * i / times;
        kills.add(pool.submit(() -> killAt(count)));
      }
      for (Future<?> kill : kills) {
        kill.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Path killAt(long count) throws IOException, InterruptedException {
    Path killed = folder.resolve("killed" + count);
    Run run = run(killed, count);
    assertThat(run.exit())
        .as("killed at %s: %s", count, run.lines())
        .isEqualTo(StreamScript.HALTED);
    int done = run.lines().size();
    int begun = Math.min(done + 1, LENGTH);
    assertTraces(killed, done, begun);
    SortedMap<Integer, RememberedComment> found = Folders.reopened(killed);
    assertThat(found).as("killed at %s", count).isIn(script.state(done), script.state(begun));
    assertTraces(killed, done, begun);
    goOn(killed, found.equals(script.state(begun)) ? begun : done);
    return killed;
  }

  /** What was removed or replaced with acknowledgement is in no file, before it is opened too. */
  private void assertTraces(Path killed, int done, int begun) {
    String bytes = Folders.bytes(killed);
    for (int i = 0; i < LENGTH; i++) {
      String mark = "<mark " + i + ">";
      if (bytes.contains(mark)) {
        assertThat(stands(mark, done) || stands(mark, begun)).as("trace of %s", mark).isTrue();
      }
    }
  }

  private boolean stands(String mark, int done) {
    return script.state(done).values().stream().map(StreamScript::mark).anyMatch(mark::equals);
  }

  /** The rest of the stream, on what is left. */
  private void goOn(Path killed, int done) {
    try (LogStore store = Folders.open(killed)) {
      for (int i = done; i < LENGTH; i++) {
        script.run(i, store);
      }
    }
    assertThat(Folders.reopened(killed)).isEqualTo(script.state(LENGTH));
  }

  private Run run(Path own, long count) throws IOException, InterruptedException {
    Path output = folder.resolve(own.getFileName() + ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledStream.class.getName(),
                own.toString(),
                String.valueOf(SEED),
                String.valueOf(LENGTH),
                String.valueOf(count))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    return new Run(exit, Files.readAllLines(output, StandardCharsets.UTF_8));
  }

  private record Run(int exit, List<String> lines) {}
}
